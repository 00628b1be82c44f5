import re
import textwrap

import tensorflow as tf

messages = []


def keep(record):  # a filter: what it returns None for is not printed
    messages.append(record.getMessage())


def rarely(x, n):
    return x**n


def often(x, n):
    return x**n


tf.get_logger().addFilter(keep)
for function, repeats in ((rarely, 4), (often, 3)):
    traced = tf.function(function)
    for n in range(20 * repeats):
        traced(tf.constant(2.0), n // repeats)
    count = traced.experimental_get_tracing_count()
    print(f"{function.__name__}: {count} traces, {len(messages)} warnings")
message = re.sub(r" at 0x\w+| For \(3\).*", "", messages[0])
print(textwrap.fill(message, 49))
