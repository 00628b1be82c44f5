import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)


def train(masked):
    rng = tf.random.Generator.from_seed(2)
    w1, b1 = rng.normal([2, 8]), tf.zeros([8])
    w2, b2 = rng.normal([8, 1], stddev=0.35), tf.zeros([1])
    for _ in range(300):
        z = x @ w1 + b1
        h = tf.nn.relu(z)
        to_p = 2 * (h @ w2 + b2 - y) / len(x)
        to_z = to_p @ tf.transpose(w2)
        to_z *= tf.cast(z > 0, tf.float32) if masked else 1.0
        w2 -= 0.2 * tf.transpose(h) @ to_p
        b2 -= 0.2 * tf.reduce_sum(to_p, axis=0)
        w1 -= 0.2 * tf.transpose(x) @ to_z
        b1 -= 0.2 * tf.reduce_sum(to_z, axis=0)
    p = tf.nn.relu(x @ w1 + b1) @ w2 + b2
    right = tf.math.count_nonzero((p > 0.5) == inside)
    return f"loss {tf.reduce_mean((p - y) ** 2):.3f}, right {right} of 400"


print("with the mask:   ", train(True))
print("without the mask:", train(False))
