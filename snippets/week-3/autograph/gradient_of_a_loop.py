import tensorflow as tf


@tf.function
def power(x, n):
    result = tf.ones_like(x)
    for _ in tf.range(n):
        result *= x
    return result


x = tf.Variable(2.0)
for n in (1, 3, 5):
    with tf.GradientTape() as tape:
        y = power(x, tf.constant(n))
    slope = tape.gradient(y, x)
    print(f"x to the {n}: {y.numpy():.0f}, derivative {slope.numpy():.0f}")
