import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def loss(w):
    return tf.reduce_mean((w[:, tf.newaxis] * x - y) ** 2, axis=1)


chosen = tf.constant([0.6, 1.4, 2.0, 3.2])
names = "ABCD"
figure, (left, right) = plt.subplots(1, 2, figsize=(5.5, 3.2))
ends = tf.constant([0.0, 2.2])
for w, name in zip(chosen, names, strict=True):
    left.plot(ends, w * ends, color="C1", linewidth=1.4)
    left.annotate(name, (2.25, 2.2 * w), color="C1", va="center")
left.plot(x, y, "o", color="C0", markersize=7)
left.set(xlabel="x", ylabel="y", xlim=(0, 2.5), ylim=(0, 7.4), title="models")

grid = tf.linspace(0.2, 3.8, 100)
right.plot(grid, loss(grid), color="C2")
right.plot(chosen, loss(chosen), "o", color="C1", markersize=7)
for w, height, name in zip(chosen, loss(chosen), names, strict=True):
    inside = w + (0.22 if w < 2 else -0.22 if w > 2 else 0)
    right.text(inside, height + 0.25, name, color="C1", ha="center")
right.set(xlabel="w", xlim=(0, 4), title="mean squared error")
plt.savefig("2021-11-25-04-37-14.png")
