import tensorflow as tf


def root(x):
    """The square root of x, nearer in each round: between y and x / y."""
    y = tf.constant(1.0, x.dtype)
    while abs(y * y - x) > 1e-4:
        y = (y + x / y) / 2
    return y


for start in (9.0, 2.0, 1.001, 1.0):
    x = tf.Variable(start, dtype=tf.float64)
    with tf.GradientTape() as tape:
        y = root(x)
    slope = tape.gradient(y, x)
    found = "None" if slope is None else f"{slope:.5f}"
    print(f"{start:5}: {y:.5f}, slope {found}, true {0.5 / start**0.5:.5f}")

for step in (0.001, 0.000001):
    low, high = (root(tf.constant(1 + s, x.dtype)) for s in (-step, step))
    print(f"at 1, by a step of {step:f}: {(high - low) / step / 2:.5f}")
