import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)


def right_after(activation):
    """Three networks side by side, each with a seed and a loss of its own."""
    rngs = [tf.random.Generator.from_seed(seed) for seed in (1, 2, 3)]
    w1 = tf.Variable([rng.normal([2, 8]) for rng in rngs])
    w2 = tf.Variable([rng.normal([8, 1], stddev=0.35) for rng in rngs])
    b1, b2 = tf.Variable(tf.zeros([3, 1, 8])), tf.Variable(tf.zeros([3, 1, 1]))
    weights = [w1, b1, w2, b2]
    for _ in range(200):
        with tf.GradientTape() as tape:
            p = activation(x @ w1 + b1) @ w2 + b2
            losses = tf.reduce_mean((p - y) ** 2, axis=[1, 2])
        slopes = tape.gradient(losses, weights)  # of their sum
        for weight, slope in zip(weights, slopes, strict=True):
            weight.assign_sub(0.2 * slope)
    return tf.math.count_nonzero((p > 0.5) == inside, axis=[1, 2]).numpy()


for activation in (tf.nn.relu, tf.tanh, tf.sigmoid, tf.identity):
    print(f"{activation.__name__:8}", *right_after(activation))
