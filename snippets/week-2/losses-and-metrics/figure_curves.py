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
parts = [(features(x[:25]), y[:25]), (features(x[25:]), y[25:])]
w = tf.Variable(tf.zeros([31, 1]))
curves = [], []
for _ in range(1001):
    with tf.GradientTape() as tape:
        losses = [tf.reduce_mean((x @ w - y) ** 2) for x, y in parts]
    for curve, loss in zip(curves, losses, strict=True):
        curve.append(loss)
    w.assign_sub(0.3 * tape.gradient(losses[0], w))

best = int(tf.argmin(curves[1]))
figure, ax = plt.subplots(figsize=(5.5, 3.4))
epochs = tf.range(1, 1002)
ax.plot(epochs, curves[0], color="C2")
ax.plot(epochs, curves[1], color="C2", linestyle="--")
ax.plot(best + 1, curves[1][best], "o", color="C2", markersize=8)
ax.annotate(
    f"lowest: {curves[1][best]:.2f}",
    (best + 1, curves[1][best]),
    (0, 16),
    textcoords="offset points",
    ha="center",
)
ax.text(320, 0.62, "validation", color="C2", ha="right")
ax.text(90, 0.13, "training", color="C2")
ax.set(xlabel="epoch", ylabel="loss", xscale="log", ylim=(0, 1.15))
plt.savefig("losses-and-metrics-curves.png")
