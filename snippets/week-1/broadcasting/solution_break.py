import tensorflow as tf


def loose(a, b):
    return tf.reduce_mean((a - b) ** 2)


def strict(a, b):
    a.shape.assert_is_compatible_with(b.shape)
    return tf.reduce_mean((a - b) ** 2)


flat = tf.constant([1.0, 2.0, 3.0, 4.0])
column = tf.reshape(flat, (4, 1))
print(loose(flat, flat).numpy(), loose(flat, column).numpy())
try:
    strict(flat, column)
except ValueError as error:
    print(error)
