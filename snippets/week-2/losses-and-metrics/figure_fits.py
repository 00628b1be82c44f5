import matplotlib.pyplot as plt
import tensorflow as tf

waves = tf.range(1.0, 16.0)


def features(x):
    both = tf.concat([tf.sin(x * waves), tf.cos(x * waves)], axis=1)
    bias = tf.ones_like(x)
    return tf.concat([both / tf.tile(waves**0.5, [2]), bias], axis=1)


tf.random.set_seed(3)
x = tf.random.uniform([300, 1], -3.0, 3.0)
y = tf.sin(x) + tf.random.normal([300, 1], stddev=0.5)
x, y = x[:25], y[:25]
known, grid = features(x), tf.linspace([-3.0], [3.0], 300)
w = tf.Variable(tf.zeros([31, 1]))
figure, axes = plt.subplots(1, 3, figsize=(5.5, 2.8), sharey=True)
shown = iter(axes)
for epoch in range(1001):
    if epoch in (1, 10, 1000):
        ax = next(shown)
        ax.plot(grid, tf.sin(grid), color="C7", linewidth=1.2)
        ax.plot(x, y, "o", color="C0", markersize=4)
        ax.plot(grid, features(grid) @ w, color="C1")
        ax.set(
            title=f"epoch {epoch}",
            xlabel="x",
            xticks=[-3, 0, 3],
            ylim=(-2.2, 2.2),
        )
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((known @ w - y) ** 2)
    w.assign_sub(0.3 * tape.gradient(loss, w))
axes[0].set_ylabel("y")
plt.savefig("losses-and-metrics-fits.png")
