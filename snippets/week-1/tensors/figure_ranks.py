import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

tensors = [
    tf.constant(7),
    tf.range(1, 4),
    tf.reshape(tf.range(1, 7), (2, 3)),
    tf.reshape(tf.range(1, 13), (2, 2, 3)),
]
paper = plt.rcParams["figure.facecolor"]

figure, ax = plt.subplots(figsize=(5.5, 2.2))
ax.set(xlim=(-0.6, 14.9), ylim=(-2.2, 3.3), aspect="equal")
ax.axis("off")
left = 0.0
for tensor in tensors:
    rows, columns = [1, 1, *tensor.shape][-2:]
    matrices = tf.reshape(tensor, (-1, rows, columns)).numpy()
    width = columns + 0.6 * (len(matrices) - 1)
    for depth in reversed(range(len(matrices))):
        for row in range(rows):
            for column in range(columns):
                corner = (left + column + 0.6 * depth, 0.6 * depth - row)
                style = {"fc": paper, "ec": "C0", "lw": 1.5, "zorder": -depth}
                ax.add_patch(Rectangle(corner, 1, 1, **style))
                if depth == 0:
                    x, y = corner[0] + 0.5, corner[1] + 0.46
                    value = matrices[depth, row, column]
                    ax.text(x, y, value, ha="center", va="center")
    middle = left + width / 2
    ax.text(middle, 2.4, f"rank {tensor.ndim}", ha="center", weight="bold")
    ax.text(middle, -2.1, f"{tensor.shape}", ha="center")
    left += width + 1.3
plt.savefig("2021-11-14-13-31-02.png")
