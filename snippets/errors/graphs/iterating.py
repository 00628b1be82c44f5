import textwrap

import tensorflow as tf


@tf.function
def area(image):
    rows, columns = tf.shape(image)
    return rows * columns


try:
    area(tf.zeros([4, 5]))
except tf.errors.OperatorNotAllowedInGraphError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("GraphError: ")[1]
    print(textwrap.fill(message.partition(" You can")[0], 49))
