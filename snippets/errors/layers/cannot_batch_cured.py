import tensorflow as tf


def rows():
    yield [1]
    yield [2, 3]


signature = tf.TensorSpec([None], tf.int32)
data = tf.data.Dataset.from_generator(rows, output_signature=signature)
print(next(iter(data.padded_batch(2))).numpy())
print(next(iter(data.ragged_batch(2))).row_lengths().numpy())
