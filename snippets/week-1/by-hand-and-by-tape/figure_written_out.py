import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

x = tf.ones((2, 2))
y = tf.reduce_sum(x)

figure, ax = plt.subplots(figsize=(5.5, 1.7))
ax.set(xlim=(-0.2, 11.4), ylim=(-1.65, 1.65), aspect="equal")
ax.axis("off")
names, values = [], []
for row in range(2):
    for column in range(2):
        corner = (1.7 * column, 0.05 - 1.5 * row)
        ax.add_patch(Rectangle(corner, 1.7, 1.5, fill=False, ec="C0", lw=2))
        names.append(f"$x_{{{row + 1}{column + 1}}}$")
        values.append(f"{x[row, column].numpy():.0f}")
        at = (corner[0] + 0.85, corner[1] + 0.7)
        cell = f"{names[-1]} = {values[-1]}"
        ax.text(*at, cell, ha="center", va="center")
style = {"va": "center", "fontsize": 14}
ax.text(4.1, 0.55, "$y$  =  " + "  +  ".join(names), **style)
line = "    =  " + "  +  ".join(values) + f"  =  {y.numpy():.0f}"
ax.text(4.1, -0.75, line, **style)
plt.savefig("2021-11-23-19-47-07.png")
