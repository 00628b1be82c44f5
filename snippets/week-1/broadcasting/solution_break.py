import tensorflow as tf


def loose(a, b):
    return tf.reduce_mean((a - b) ** 2)


def strict(a, b):
    a.shape.assert_is_compatible_with(b.shape)
    return loose(a, b)


def stricter(a, b):
    tf.debugging.assert_shapes([(t, "NMKL"[: a.ndim]) for t in (a, b)])
    return loose(a, b)


flat = tf.constant([1.0, 2.0, 3.0, 4.0])
column, row = flat[:, tf.newaxis], flat[tf.newaxis]
print(stricter(flat, flat).numpy(), loose(flat, column).numpy())
try:
    strict(flat, column)
except ValueError as error:
    print(error)
any_length = tf.function(input_signature=[tf.TensorSpec((None, None))] * 2)
print("any length:", any_length(strict)(column, row).numpy())
try:
    any_length(stricter)(column, row)
except tf.errors.InvalidArgumentError:
    print("stricter refuses")
