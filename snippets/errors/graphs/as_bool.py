import textwrap

import tensorflow as tf


@tf.function
def limit(rate):
    return min(rate, 0.1)


try:
    limit(tf.constant(0.3))
except tf.errors.OperatorNotAllowedInGraphError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("GraphError: ")[1]
    print(textwrap.fill(message.partition(" See ")[0], 49))
