import logging

import tensorflow as tf

messages = []
handler = logging.Handler()
handler.emit = lambda record: messages.append(record.getMessage())
tf.get_logger().handlers = [handler]
tf.get_logger().setLevel("WARNING")


@tf.function
def power(x, n):
    return x**n


for n in range(8):
    power(tf.constant(2.0), n)
    print(f"call {n}: warnings so far {len(messages)}")
print(messages[0].partition(" at 0x")[0])
