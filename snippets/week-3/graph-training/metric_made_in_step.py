import textwrap

import tensorflow as tf
from tensorflow import keras


@tf.function
def made_inside(x):
    mean = keras.metrics.Mean()
    mean.update_state(x)
    return mean.result()


mean = keras.metrics.Mean()
made_outside = tf.function(mean.update_state)

try:
    made_inside(tf.constant([1.0, 3.0]))
except ValueError as error:
    message = str(error).split("ValueError: ")[-1]
    print(textwrap.shorten(message, 59, placeholder=" ..."))
for epoch in (1, 2):
    for x in (1.0, 3.0):
        made_outside(tf.constant(x) * epoch)
    print(f"epoch {epoch}: {mean.result():.1f}", end=", ")
mean.reset_state()
made_outside(tf.constant(8.0))
print(f"after a reset: {mean.result():.1f}")
