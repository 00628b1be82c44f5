import logging
import sys

import tensorflow as tf

tf.get_logger().handlers = [logging.StreamHandler(sys.stdout)]

constant = tf.constant(3)
with tf.GradientTape() as tape:
    tape.watch(constant)
    y = constant * constant
print("constant:", tape.gradient(y, constant))

variable = tf.Variable(3)
with tf.GradientTape() as tape:
    y = tf.cast(variable, tf.float32) ** 2
print("variable:", tape.gradient(y, variable))
