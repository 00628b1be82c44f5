import tensorflow as tf


@tf.function
def divide(scores, largest):
    return scores / largest[:, tf.newaxis]


scores = tf.random.stateless_uniform([32, 10], seed=[1, 2])
largest = tf.reduce_max(scores, axis=1)
print(divide(scores, largest).shape)
