import textwrap

import tensorflow as tf


def size(x):
    if x > 10.0:
        return "large"
    return "small"


print(tf.function(size)(tf.constant(12.0)).numpy())
try:
    tf.function(size, autograph=False)(tf.constant(12.0))
except tf.errors.OperatorNotAllowedInGraphError as error:
    print(textwrap.fill(str(error).partition(" See ")[0], 49))
