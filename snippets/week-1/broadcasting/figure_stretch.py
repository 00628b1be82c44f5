import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

column = tf.constant([[10], [20]])
row = tf.constant([1, 2, 3])
total = column + row
shape = total.shape


def draw_grid(ax, tensor, left, own):
    """Draw a (2, 3) grid; dotted where only stretching filled it."""
    for i in range(shape[0]):
        for j in range(shape[1]):
            mine = i < own[0] and j < own[1]
            style = {"ec": "C0", "lw": 2} if mine else {"ec": "C7", "ls": ":"}
            corner = (left + 1.2 * j, -i)
            ax.add_patch(Rectangle(corner, 1.2, 1, fill=False, **style))
            color = plt.rcParams["text.color"] if mine else "C7"
            x, y = left + 1.2 * j + 0.6, 0.46 - i
            value = tensor[i, j].numpy()
            ax.text(x, y, value, ha="center", va="center", color=color)


figure, ax = plt.subplots(figsize=(5.5, 1.8))
ax.set(xlim=(-0.1, 14.1), ylim=(-2.3, 1.2))
ax.axis("off")
parts = [
    (tf.broadcast_to(column, shape), column.shape, column.shape),
    (tf.broadcast_to(row, shape), (1, *row.shape), row.shape),
    (total, shape, shape),
]
for place, (tensor, own, label) in enumerate(parts):
    draw_grid(ax, tensor, 5.2 * place, own)
    ax.text(5.2 * place + 1.8, -1.9, f"{label}", ha="center")
for x, sign in ((4.4, "+"), (9.6, "=")):
    ax.text(x, -0.1, sign, ha="center", fontsize=16)
plt.savefig("broadcasting-stretch.png")
