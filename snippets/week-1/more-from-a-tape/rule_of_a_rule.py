import tensorflow as tf


@tf.custom_gradient
def slope(x, upstream):
    def backward(again):
        return again * upstream * 1000, again * 3 * x**2

    return upstream * 3 * x**2, backward


@tf.custom_gradient
def cube(x):
    def backward(upstream):
        return slope(x, upstream)

    return x**3, backward


x = tf.Variable(2.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = cube(x)
    first = inner.gradient(y, x)
print(first.numpy(), outer.gradient(first, x).numpy())
