import logging

import tensorflow as tf

messages = []
handler = logging.Handler()
handler.emit = lambda record: messages.append(record.getMessage())
tf.get_logger().handlers = [handler]
tf.get_logger().setLevel("WARNING")


def rarely(x, n):
    return x**n


def often(x, n):
    return x**n


for function, repeats in ((rarely, 4), (often, 1)):
    messages.clear()
    traced = tf.function(function)
    for n in range(20):
        for _ in range(repeats):
            traced(tf.constant(2.0), n)
    count = traced.experimental_get_tracing_count()
    print(f"{function.__name__}: {count} traces, {len(messages)} warnings")
for message in messages:
    print(message.partition(" at 0x")[0])
