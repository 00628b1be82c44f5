import tensorflow as tf


@tf.function
def weigh(hits, weights):
    return tf.cast(hits, weights.dtype) * weights


@tf.function
def root(counts):
    return tf.sqrt(tf.cast(counts, tf.float32))


counts, weights = tf.constant([1, 0, 4]), tf.constant([0.5, 0.25, 0.25])
for function, inputs in (weigh, (counts, weights)), (root, (counts,)):
    print(function(*inputs).numpy())
