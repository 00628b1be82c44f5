import tensorflow as tf


def chosen(x):
    square = tf.reduce_sum(x**2)
    return tf.where(square > 0, square**0.5, 0.0)


@tf.custom_gradient
def length(x):
    value = tf.norm(x)

    def backward(upstream):
        return upstream * tf.math.divide_no_nan(x, value)

    return value, backward


for name, function in {"norm": tf.norm, "where": chosen, "own": length}.items():
    print(name)
    for point in ([3.0, 4.0], [0.0, 0.0]):
        x = tf.Variable(point)
        with tf.GradientTape() as tape:
            y = function(x)
        print("  at", point, y.numpy(), tape.gradient(y, x).numpy())
