import logging

import tensorflow as tf

messages = []
handler = logging.Handler()
handler.emit = lambda record: messages.append(record.getMessage())
tf.get_logger().handlers = [handler]

x = tf.constant(3)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x * x
print("gradient of a tensor:  ", tape.gradient(y, x))
print("warning:", messages)

messages.clear()
v = tf.Variable(3)
with tf.GradientTape() as tape:
    y = v * v
print("gradient of a variable:", tape.gradient(y, v))
print("warning:", messages)
