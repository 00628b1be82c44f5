import textwrap

import tensorflow as tf


@tf.function
def scale(x):
    w = tf.Variable(2.0)
    return w * x


try:
    scale(tf.constant(3.0))
except ValueError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("ValueError: ")[1]
    print(textwrap.fill(message.partition(" See ")[0], 49))
