import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = tf.constant(x[:1500] / 16, tf.float32), tf.constant(y[:1500])
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


def gradient_of(w, x, y):
    with tf.GradientTape() as tape:
        tape.watch(w)
        out = tf.nn.relu(x @ w[0] + w[1]) @ w[2] + w[3]
        loss = tf.reduce_mean(loss_of(y, out), axis=-1)
    return tape.gradient(loss, w), tf.reduce_mean(loss)


shapes = [64, 32], [1, 32], [32, 10], [1, 10]
w = [tf.random.stateless_normal(s, [1, 0]) for s in shapes]
w = [0.18 * w[0], 0 * w[1], 0.25 * w[2], 0 * w[3]]
for i in range(901):
    if i in (0, 10, 30, 100, 300, 900):
        own = [tf.tile([a], [1500, 1, 1]) for a in w]  # of each example
        each, loss = gradient_of(own, x[:, None], y[:, None])
        mean = [tf.reduce_mean(g, axis=0) for g in each]
        g = tf.linalg.global_norm(mean) ** 2
        s = tf.linalg.global_norm(each) ** 2 / 1500 - g
        print(f"step {i:3}, loss {loss:.2f}: {s:4.1f} / {g:.3f} = {s / g:3.0f}")
    some = tf.random.stateless_uniform([16], [i, 1], 0, 1500, tf.int32)
    step, _ = gradient_of(w, tf.gather(x, some), tf.gather(y, some))
    w = [a - 0.05 * b for a, b in zip(w, step, strict=True)]
