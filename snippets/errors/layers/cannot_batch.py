import textwrap

import tensorflow as tf


def rows():
    yield [1]
    yield [2, 3]


signature = tf.TensorSpec([None], tf.int32)
data = tf.data.Dataset.from_generator(rows, output_signature=signature)
for dataset in data.batch(2), data.map(lambda row: row * 10).batch(2):
    try:
        print(next(iter(dataset)))
    except tf.errors.InvalidArgumentError as error:
        print(f"{type(error).__name__}:")
        message = error.message.split("}} ")[-1].split(" Shapes are")[0]
        print(textwrap.fill(message, 49))
