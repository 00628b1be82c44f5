import sys

import tensorflow as tf


@tf.function
def root(x):
    assert x.shape.rank == 0, "a scalar, please"
    print("tracing")
    tf.print("x is", x, output_stream=sys.stdout)
    return tf.sqrt(x)


print(root(tf.constant(9.0)).numpy())
print(root(tf.constant(4.0)).numpy())
try:
    root(tf.constant([1.0]))
except AssertionError as error:
    print(str(error).strip().splitlines()[-1].strip())
