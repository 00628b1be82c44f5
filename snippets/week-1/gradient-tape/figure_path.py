import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1


def loss(w, b):
    error = w[..., tf.newaxis] * x + b[..., tf.newaxis] - y
    return tf.reduce_mean(error**2, axis=-1)


w, b = tf.Variable(0.5), tf.Variable(1.0)
path = [(w.numpy(), b.numpy())]
for _ in range(120):
    with tf.GradientTape() as tape:
        height = loss(w, b)
    for variable, gradient in zip(
        (w, b), tape.gradient(height, (w, b)), strict=True
    ):
        variable.assign_sub(0.05 * gradient)
    path.append((w.numpy(), b.numpy()))

grid_w, grid_b = tf.linspace(0.2, 2.6, 120), tf.linspace(-1.6, 1.4, 120)
heights = loss(*tf.meshgrid(grid_w, grid_b))
paper = plt.rcParams["figure.facecolor"]
figure, ax = plt.subplots(figsize=(5.5, 3.8))
levels = [0.05, 0.2, 0.5, 1, 2, 4, 7]
ax.contour(
    grid_w, grid_b, heights, levels, colors="C2", linewidths=1.2, alpha=0.7
)
ax.plot(*zip(*path, strict=True), "o-", color="C4", markersize=4, linewidth=1.2)
notes = [
    (path[0], "start", (6, 8), "left"),
    (path[-1], "end", (-9, -14), "right"),
]
for place, name, offset, side in notes:
    label = f"{name}: ({place[0]:.2f}, {place[1]:.2f})"
    note = ax.annotate(
        label, place, offset, textcoords="offset points", ha=side
    )
    note.set_bbox({"fc": paper, "ec": "none", "pad": 1})
ax.set(xlabel="w", ylabel="b")
plt.savefig("2021-11-23-19-38-13.png")
