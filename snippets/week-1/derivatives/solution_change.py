import tensorflow as tf


def f(x):
    return x * tf.sin(x)


x = tf.constant(2.0, tf.float64)
exact = tf.sin(x) + x * tf.cos(x)
for h in (0.1, 0.01):
    near = (f(x + h) - f(x - h)) / (2 * h)
    far = (f(x + 2 * h) - f(x - 2 * h)) / (4 * h)
    better = (4 * near - far) / 3
    print(f"h {h:<5} central {abs(near - exact).numpy():.0e}", end="  ")
    print(f"combined {abs(better - exact).numpy():.0e}")
