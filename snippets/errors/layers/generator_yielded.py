import textwrap

import tensorflow as tf


def rows():
    yield [0.5]
    yield [1.5, 2.5]


signature = tf.TensorSpec([1], tf.int32)
data = tf.data.Dataset.from_generator(rows, output_signature=signature)
try:
    for row in data:
        print(row.numpy())
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    first_line = error.message.split("}} ")[-1].splitlines()[0]
    print(textwrap.fill(first_line, 49))
