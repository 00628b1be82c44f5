import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

matrix = tf.constant([[10, 20, 30], [40, 50, 60]])
column = tf.constant([[10], [20]])
pairs = [(matrix, tf.range(1, 4)), (column, tf.range(1, 4))]
pairs += [(matrix, tf.range(1, 3))]


def draw_grid(ax, tensor, left, top):
    """Draw a grid of (2, 3): what the tensor holds, aligned on the right, and
    dotted what only stretching fills, or nothing can."""
    rows, columns = [1, 1, *tensor.shape][-2:]
    values = tf.reshape(tensor, (rows, columns)).numpy()
    start = 3 - columns if columns > 1 else 0
    for i in range(2):
        for j in range(3):
            own = i < rows and start <= j < start + columns
            look = {"ec": "C0", "lw": 2} if own else {"ec": "C7", "ls": ":"}
            corner = (left + 1.25 * j, top - i)
            ax.add_patch(Rectangle(corner, 1.25, 1, fill=False, **look))
            stretched = 1 in (columns, 1 + start) or j >= start
            value = (
                values[i % rows, (j - start) % columns] if stretched else "?"
            )
            color = plt.rcParams["text.color"] if own else "C7"
            middle = {"ha": "center", "va": "center", "color": color}
            ax.text(corner[0] + 0.625, corner[1] + 0.46, value, **middle)
    ax.text(left + 1.875, top - 1.7, f"{tensor.shape}", ha="center")


figure, ax = plt.subplots(figsize=(5.5, 4))
ax.set(xlim=(-0.1, 13.2), ylim=(-9.2, 1.1))
ax.axis("off")
for place, (a, b) in enumerate(pairs):
    top = -3.6 * place
    draw_grid(ax, a, 0, top)
    draw_grid(ax, b, 5, top)
    ax.text(4.4, top, "+", ha="center", va="center", fontsize=16)
    try:
        result = f"= {(a + b).shape}"
    except tf.errors.InvalidArgumentError:
        result = "do not fit"
    ax.text(9.3, top, result, va="center", weight="bold")
plt.savefig("broadcasting-stretch.png")
