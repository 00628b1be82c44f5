import contextlib
import io

import tensorflow as tf
from tensorflow import keras

losses = tf.constant([2.0, 1.0, 0.6, 0.4])
mean = keras.metrics.Mean()
with contextlib.redirect_stdout(io.StringIO()) as terminal:
    bar = keras.utils.Progbar(4, stateful_metrics=["mean"], interval=0)
    for step, loss in enumerate(losses, 1):
        mean.update_state(loss)
        bar.update(step, [("loss", loss), ("mean", mean.result())])
for shown in terminal.getvalue().split("step - ")[1:]:
    print(shown.split("\b")[0].strip())  # without the bar and the times
