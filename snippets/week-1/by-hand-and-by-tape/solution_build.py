import tensorflow as tf


def newton(f, start, steps=5):
    """The points that Newton's method visits on its way to a flat place."""
    x = tf.Variable(start)
    points = []
    for _ in range(steps):
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                y = f(x)
            first = inner.gradient(y, x)
        second = outer.gradient(first, x)
        x.assign_sub(first / second)
        points.append(f"{x.numpy():.4f}")
    return points


print("from 2:", *newton(lambda x: x**4 - 4 * x**2 + x, start=2.0))
print("from 0:", *newton(lambda x: x**4 - 4 * x**2 + x, start=0.0))
