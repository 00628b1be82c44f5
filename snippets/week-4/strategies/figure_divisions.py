import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [0.0, 3.0], [2.0, 1.0], [1.0, 1.0]])
w = tf.constant([[1.0, 0.0, 2.0, 1.0], [1.0, 2.0, 0.0, 1.0]])
by_data = tf.concat([half @ w for half in tf.split(x, 2)], axis=0)
by_model = tf.concat([x @ half for half in tf.split(w, 2, axis=1)], axis=1)
ways = ("the data divided", by_data, 0), ("the model divided", by_model, 1)
figure, axes = plt.subplots(2, 1, figsize=(5.5, 4.8))


def draw(ax, name, matrix, left, cut_along=None):
    top = (4 - len(matrix)) / 2
    for at, value in np.ndenumerate(matrix.numpy()):
        color, alpha = "C7", 0.3  # both devices have it
        if cut_along is not None:
            color, alpha = "C0", (0.2, 0.6)[at[cut_along] // 2]
        corner = (left + at[1], top + at[0])
        look = {"color": color, "alpha": alpha, "lw": 0}
        ax.add_patch(plt.Rectangle(corner, 0.92, 0.92, **look))
        middle = (corner[0] + 0.46, corner[1] + 0.46)
        ax.text(*middle, f"{value:.0f}", ha="center", va="center")
    middle = left + matrix.shape[1] / 2
    ax.text(middle, top - 0.2, name, ha="center")


for (title, product, axis), ax in zip(ways, axes, strict=True):
    draw(ax, "x", x, 0, None if axis else 0)
    draw(ax, "w", w, 3.5, axis or None)
    draw(ax, "x @ w", product, 9, axis)
    for left, sign in (2.7, "@"), (8.2, "="):
        ax.text(left, 2, sign, ha="center", va="center")
    ax.set_title(title, loc="left", pad=14)
    ax.set(xlim=(-0.1, 13), ylim=(4, -0.4), aspect="equal")
    ax.axis("off")
plt.savefig("strategies-divisions.png")
