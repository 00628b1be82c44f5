import textwrap

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 2])])
def total(x, negative=False):
    return -tf.reduce_sum(x) if negative else tf.reduce_sum(x)


arguments = {
    "one axis": [tf.ones([2])],
    "float64": [tf.ones([3, 2], tf.float64)],
    "negative": [tf.ones([3, 2]), True],
}
for name, values in arguments.items():
    try:
        total(*values)
    except TypeError as error:
        print(f"{name}: {type(error).__name__}:")
        message = str(error).partition(" Received args")[0]
        print(textwrap.fill(message, 49))
