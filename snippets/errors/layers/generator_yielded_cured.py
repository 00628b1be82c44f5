import tensorflow as tf


def rows():
    yield [0.5]
    yield [1.5, 2.5]


signature = tf.TensorSpec([None], tf.float32)
data = tf.data.Dataset.from_generator(rows, output_signature=signature)
for row in data:
    print(row.numpy())
