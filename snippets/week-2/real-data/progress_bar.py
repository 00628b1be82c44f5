import contextlib
import io
import re

import tensorflow as tf
from tensorflow import keras

losses = tf.constant([2.0, 1.0, 0.6, 0.4])
running, written = keras.metrics.Mean(), io.StringIO()
with contextlib.redirect_stdout(written):
    bar = keras.utils.Progbar(4, stateful_metrics=["mean"], interval=0)
    for step, loss in enumerate(losses, 1):
        running.update_state(loss)
        bar.update(step, [("loss", loss), ("mean", running.result())])
for line in re.split("[\r\n]+", written.getvalue()):
    line = re.sub("\x1b\\[37m━+", "", line)  # the grey part of the bar
    line = re.sub("\x1b\\[\\d+m|\b", "", line)  # colours, steps back
    line = re.sub(r"\d+[mun]?s(/step)?", "", line)  # times
    if line.strip():
        print(" ".join(line.split()))
