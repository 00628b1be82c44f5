import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

scalar = tf.constant(7)
filled = tf.constant(7, shape=(2, 3))


def draw_cell(ax, x, y, value):
    ax.add_patch(Rectangle((x, y), 1, 1, fill=False, ec="C0", lw=2))
    ax.text(x + 0.5, y + 0.46, value, ha="center", va="center")


figure, ax = plt.subplots(figsize=(5.5, 1.9))
ax.set(xlim=(-0.1, 10.1), ylim=(-1.1, 2.2), aspect="equal")
ax.axis("off")
draw_cell(ax, 1.5, 0.2, scalar.numpy())
for row in range(filled.shape[0]):
    for column in range(filled.shape[1]):
        value = filled[row, column].numpy()
        draw_cell(ax, 7 + column, 0.7 - row, value)
arrow = {"arrowstyle": "->", "lw": 1.5, "color": "C7"}
ax.annotate("", (6.6, 0.7), (2.9, 0.7), arrowprops=arrow)
ax.text(4.75, 0.95, f"{tf.size(filled)} copies", ha="center")
ax.text(2, -1, f"one value: {scalar.shape}", ha="center")
ax.text(8.5, -1, f"shape={filled.shape}", ha="center")
plt.savefig("2021-11-14-14-54-29.png")
