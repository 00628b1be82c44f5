import re
import textwrap

import tensorflow as tf

messages = []


def keep(record):  # what it returns None for is not printed
    messages.append(record.getMessage())


logger = tf.get_logger()
logger.addFilter(keep)


@tf.function
def mean(x):
    return tf.reduce_mean(x)


for rows in range(1, 8):
    mean(tf.ones([rows, 3]))
logger.removeFilter(keep)
print("traces:", mean.experimental_get_tracing_count())
print("warnings:", len(messages))
message = re.sub(r" at 0x\w+| For \(3\).*", "", messages[0])
print(textwrap.fill(message, 49))
