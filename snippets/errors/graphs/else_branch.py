import textwrap

import tensorflow as tf


@tf.function
def returns(x):
    if x > 0.0:
        return x


@tf.function
def assigns(x):
    if x > 0.0:
        y = tf.sqrt(x)
    return y


for function in returns, assigns:
    try:
        function(tf.constant(4.0))
    except ValueError as error:
        print(f"{type(error).__name__}:")
        message = str(error).split("ValueError: ")[1]
        print(textwrap.fill(message, 49))
