import tensorflow as tf


@tf.function
def limit(rate):
    return tf.minimum(rate, 0.1)


print(limit(tf.constant(0.3)).numpy())
print(limit(tf.constant(0.05)).numpy())
