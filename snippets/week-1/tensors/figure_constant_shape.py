import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

values = tf.constant([1, 2, 3, 4])
square = tf.constant([1, 2, 3, 4], shape=(2, 2))


def draw_cell(ax, x, y, value, row):
    ax.add_patch(Rectangle((x, y), 1, 1, fill=False, ec="C0", lw=2))
    shade = Rectangle((x, y), 1, 1, color="C0", alpha=(0.35, 0.1)[row], lw=0)
    ax.add_patch(shade)
    ax.text(x + 0.5, y + 0.46, value, ha="center", va="center")


figure, ax = plt.subplots(figsize=(5.5, 1.9))
ax.set(xlim=(-0.1, 10.1), ylim=(-1.1, 2.2), aspect="equal")
ax.axis("off")
for place, value in enumerate(values.numpy()):
    row, column = tf.unravel_index(place, square.shape).numpy()
    draw_cell(ax, place, 0.2, value, row)
    draw_cell(ax, 8 + column, 0.7 - row, square[row, column].numpy(), row)
arrow = {"arrowstyle": "->", "lw": 1.5, "color": "C7"}
for row, y in enumerate((1.2, 0.2)):
    ax.annotate("", (7.7, y), (6.3, y), arrowprops=arrow)
    ax.text(6.1, y, f"row {row}", ha="right", va="center")
ax.text(2, -1, f"value: {values.shape}", ha="center")
ax.text(9, -1, f"shape={square.shape}", ha="center")
plt.savefig("2021-11-14-14-52-57.png")
