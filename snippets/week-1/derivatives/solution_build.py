import tensorflow as tf


def check_gradient(f, point, h=1e-5):
    """Return how far the tape and central differences are apart."""
    x = tf.Variable(point, dtype=tf.float64)
    with tf.GradientTape() as tape:
        y = f(x)
    by_tape = tape.gradient(y, x)
    units = h * tf.eye(len(point), dtype=tf.float64)
    by_hand = [(f(x + unit) - f(x - unit)) / (2 * h) for unit in units]
    return tf.reduce_max(tf.abs(by_tape - tf.stack(by_hand))).numpy()


def f(x):
    return tf.reduce_sum(tf.exp(-x) * x**2)


def corner(x):
    return tf.reduce_sum(tf.nn.relu(x))


print("agrees:", check_gradient(f, [0.5, 1.0, 2.0]) < 1e-8)
print("off by", check_gradient(corner, [0.0, 1.0]).round(3), "at a corner")
