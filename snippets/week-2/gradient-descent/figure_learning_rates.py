import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def loss(w):
    return tf.reduce_mean((w[..., tf.newaxis] * x - y) ** 2, axis=-1)


def descend(rate, steps):
    w = tf.Variable(3.2)
    path = [w.value()]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = loss(w)
        w.assign_sub(rate * tape.gradient(height, w))
        path.append(w.value())
    return tf.stack(path)


figure, axes = plt.subplots(2, 2, figsize=(5.5, 4.2), sharex=True, sharey=True)
grid = tf.linspace(0.1, 3.9, 100)
for ax, (name, rate) in zip(
    axes.flat,
    (
        ("crawls", 0.01),
        ("converges", 0.2),
        ("overshoots", 0.45),
        ("diverges", 0.55),
    ),
    strict=True,
):
    path = descend(rate, steps=6)
    ax.plot(grid, loss(grid), color="C2", linewidth=1.2)
    ax.plot(path, loss(path), "o-", color="C4", markersize=5, linewidth=1.2)
    ax.plot(path[0], loss(path[0]), "o", color="C4", markersize=9)
    ax.set_title(f"{rate}: {name}")
for ax in axes[1]:
    ax.set_xlabel("w")
for ax in axes[:, 0]:
    ax.set_ylabel("loss")
plt.savefig("gradient-descent-learning-rates.png")
