import tensorflow as tf


@tf.function
def draws(n):
    inside = 0.0
    before = tf.random.uniform([])
    for _ in tf.range(n):
        inside = tf.random.uniform([])
    return before, inside


tf.random.set_seed(1)
before, inside = draws(tf.constant(1))
print(f"before the loop {before:.3f}, inside {inside:.3f}")
