import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = tf.constant(x[:1500] / 16, tf.float32), tf.one_hot(y[:1500], 10)


@tf.function
def train(batch, rates, adam):  # three networks, for each of nine rates
    shapes = [1, 3, 64, 32], [1, 3, 1, 32], [1, 3, 32, 10], [1, 3, 1, 10]
    w = [tf.random.stateless_normal(shape, [1, 0]) for shape in shapes]
    w = [w[0] * (2 / 64) ** 0.5, w[1] * 0, w[2] * (2 / 32) ** 0.5, w[3] * 0]
    w = [tf.repeat(a, 9, axis=0) for a in w]
    r = tf.reshape(rates, [9, 1, 1, 1])
    m = v = [tf.zeros_like(a) for a in w]
    for i in tf.range(15_000 // batch):
        at = tf.random.stateless_uniform([3, batch], [i, 1], 0, 1500, tf.int32)
        with tf.GradientTape() as tape:
            tape.watch(w)
            out = tf.nn.relu(tf.gather(x, at) @ w[0] + w[1]) @ w[2] + w[3]
            terms = tf.gather(y, at) * tf.nn.log_softmax(out)
            mean = -10 * tf.reduce_mean(terms, axis=[2, 3])
        step = tape.gradient(mean, w)
        if adam:
            m = [0.9 * a + 0.1 * g for a, g in zip(m, step, strict=True)]
            v = [0.999 * a + 0.001 * g**2 for a, g in zip(v, step, strict=True)]
            t = tf.cast(i + 1, tf.float32)
            c = (1 - 0.999**t) ** 0.5 / (1 - 0.9**t)
            step = [c * a / (b**0.5 + 1e-7) for a, b in zip(m, v, strict=True)]
        w = [a - r * g for a, g in zip(w, step, strict=True)]
    out = tf.nn.relu(x @ w[0] + w[1]) @ w[2] + w[3]
    return -10 * tf.reduce_mean(y * tf.nn.log_softmax(out), axis=[1, 2, 3])


axes = plt.figure(figsize=(5.5, 5.5)).subplots(2, 1, sharey=True)
batches, roles = [16, 64, 256, 1024], ["C7", "C1", "C4", "C2"]
for ax, name, first in zip(axes, ["SGD", "Adam"], [0.0125, 5e-4], strict=True):
    rates = [first * 2**k for k in range(9)]
    losses = [train(tf.constant(b), rates, name == "Adam") for b in batches]
    for batch, role, curve in zip(batches, roles, losses, strict=True):
        n = tf.argmin(curve) + 1  # and then chance
        curve, end = [*curve[:n], 9.0, 9.0], 9 if name == "SGD" else n
        ax.loglog(rates[:end], curve[:end], "o-", color=role, label=batch)
    ax.set(title=name, ylabel="loss", xlabel="rate", ylim=[0.01, 5])
    print(f"{name:4} best rate ", *(rates[tf.argmin(a)] for a in losses))
    for rule, j in ("in proportion", 2), ("by the root  ", 1):
        print(f"  {rule}", *(f"{a[i * j]:5.2f}" for i, a in enumerate(losses)))
axes[0].legend(ncols=2)
plt.savefig("large-batches-walls.png")
