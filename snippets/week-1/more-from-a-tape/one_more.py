import tensorflow as tf


def root(x, y):
    return (y + x / y) / 2


def wave(x, y):
    return x + tf.sin(y) / 2


for one_round, start, found in ((root, 1.0, 1.0), (wave, 0.0, 0.0)):
    for more in (0, 1, 2, 5):
        x = tf.Variable(start, dtype=tf.float64)
        with tf.GradientTape() as tape:
            y = tf.constant(found, x.dtype)
            for _ in range(more):
                y = one_round(x, y)
        slope = tape.gradient(y, x)
        text = "None" if slope is None else f"{slope:.3f}"
        print(f"{one_round.__name__}: y {y:.0f}, rounds {more}, slope {text}")
