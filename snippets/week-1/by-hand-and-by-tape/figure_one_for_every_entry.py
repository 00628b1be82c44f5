import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

x = tf.ones((2, 2))
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(x)
slopes = tape.gradient(y, x)
nudged = tf.tensor_scatter_nd_add(x, indices=[[0, 1]], updates=[1.0])
change = f"{y.numpy():.0f} → {tf.reduce_sum(nudged).numpy():.0f}"

figure, ax = plt.subplots(figsize=(5.5, 1.9))
ax.set(xlim=(-0.3, 11.3), ylim=(-2.1, 1.9), aspect="equal")
ax.axis("off")


def draw_grid(ax, left, matrix, color, name):
    for row in range(2):
        for column in range(2):
            corner = (left + 1.2 * column, 0.2 - 1.2 * row)
            frame = Rectangle(corner, 1.2, 1.2, fill=False, ec=color, lw=2)
            ax.add_patch(frame)
            at = (corner[0] + 0.6, corner[1] + 0.55)
            value = f"{matrix[row, column].numpy():.0f}"
            ax.text(*at, value, ha="center", va="center")
    ax.text(left + 1.2, -1.9, name, ha="center", color=color)


draw_grid(ax, 0.3, nudged, "C0", "x, one entry + 1")
draw_grid(ax, 8.3, slopes, "C3", "∂y/∂x")
ax.add_patch(Rectangle((1.5, 0.2), 1.2, 1.2, color="C0", alpha=0.3, lw=0))
arrow = {"arrowstyle": "->", "lw": 1.5, "color": "C7"}
ax.annotate("", (7.9, 0.2), (3.1, 0.2), arrowprops=arrow)
ax.text(5.5, 0.5, f"y: {change}", ha="center")
ax.text(5.5, -0.5, "for any of the four", ha="center", va="center", color="C7")
plt.savefig("2021-11-23-19-46-19.png")
