import io
import logging
import textwrap

import tensorflow as tf

log = io.StringIO()
tf.get_logger().handlers = [logging.StreamHandler(log)]

x, v = tf.constant(3), tf.Variable(3)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x * x
print("gradient of a tensor:  ", tape.gradient(y, x))
with tf.GradientTape() as tape:
    z = v * v
print("gradient of a variable:", tape.gradient(z, v))
print("TensorFlow's log:")
print(textwrap.fill(log.getvalue(), 48))
