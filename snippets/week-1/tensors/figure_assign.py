import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import FancyBboxPatch, Rectangle

constant = tf.constant([1, 2, 3])
result = constant + 10
variable = tf.Variable([1, 2, 3])
before = tf.convert_to_tensor(variable)
variable.assign([4, 5, 6])


def draw_cells(ax, tensor, x, y, color, name=""):
    for place, value in enumerate(tensor.numpy()):
        ax.add_patch(
            Rectangle((x + place, y), 1, 1, fill=False, ec=color, lw=2)
        )
        ax.text(x + place + 0.5, y + 0.46, value, ha="center", va="center")
    ax.text(x + 3.2, y + 0.46, name, va="center", color=color)


def draw_step(ax, y, label):
    arrow = {"arrowstyle": "->", "lw": 1.5, "color": "C7"}
    ax.annotate("", (6, y), (3.8, y), arrowprops=arrow)
    ax.text(4.9, y + 0.25, label, ha="center", family="monospace", fontsize=11)


figure, ax = plt.subplots(figsize=(5.5, 3.4))
ax.set(xlim=(-0.4, 11.4), ylim=(-1.6, 5.3), aspect="equal")
ax.axis("off")

ax.text(0, 4.8, "constant: an op makes a new tensor", weight="bold")
draw_cells(ax, constant, 0, 3.2, "C0")
draw_step(ax, 3.7, "+ 10")
draw_cells(ax, constant, 6.5, 3.2, "C0", "still")
draw_cells(ax, result, 6.5, 1.9, "C0", "new")

ax.text(0, 0.6, "variable: assign writes into its storage", weight="bold")
for x, tensor, color in ((0, before, "C0"), (6.5, variable, "C4")):
    draw_cells(ax, tensor, x, -1.2, color)
    box = FancyBboxPatch((x, -1.2), 3, 1, "round,pad=0.25", fill=False, ec="C7")
    ax.add_patch(box)
draw_step(ax, -0.7, "assign")
ax.text(9.95, -0.74, "same\nbox", va="center", color="C7")
plt.savefig("2021-11-14-14-49-03.png")
