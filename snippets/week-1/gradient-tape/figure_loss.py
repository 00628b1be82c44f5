import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1


def loss(w, b):
    """Return the mean squared error for tensors of weights and biases."""
    error = w[..., tf.newaxis] * x + b[..., tf.newaxis] - y
    return tf.reduce_mean(error**2, axis=-1)


w, b = tf.linspace(-0.5, 4.5, 120), tf.linspace(-4.5, 2.5, 120)
heights = loss(*tf.meshgrid(w, b))
start = tf.constant([0.5, 1.0])
optimum = tf.constant([2.0, -1.0])

paper = plt.rcParams["figure.facecolor"]
figure, ax = plt.subplots(figsize=(5.5, 3.8))
levels = [0.5, 2, 4, 7, 11, 16, 24]
lines = ax.contour(w, b, heights, levels, colors="C2", linewidths=1.3)
ax.clabel(lines, fmt="%g", fontsize=11)
line = {"arrowstyle": "-", "color": "C7", "shrinkB": 6}
for point, name, place in (
    (start, "start", (0.6, 1.9)),
    (optimum, "optimum", (3.5, 1.4)),
):
    ax.plot(*point.numpy(), "o", color="C0", markersize=9)
    label = f"{name}: loss {loss(*point):.3f}"
    note = ax.annotate(label, point, place, arrowprops=line, ha="center")
    note.set_bbox({"fc": paper, "ec": "none", "pad": 2})
ax.set(xlabel="w", ylabel="b")
plt.savefig("2021-11-17-08-08-23.png")
