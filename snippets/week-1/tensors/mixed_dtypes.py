import tensorflow as tf

counts = tf.constant([1, 2, 3])
weights = tf.constant([0.5, 0.5, 1.0])
try:
    counts * weights
except tf.errors.InvalidArgumentError as error:
    print(type(error).__name__)
    print(error.message)

print(tf.cast(counts, tf.float32) * weights)
