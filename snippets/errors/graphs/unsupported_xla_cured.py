import sys

import tensorflow as tf


@tf.function(jit_compile=True)
def square(x):
    return x * x


@tf.function
def step(x):
    tf.print("x is", x, output_stream=sys.stdout)
    return square(x)


print(step(tf.constant(3.0)).numpy())
