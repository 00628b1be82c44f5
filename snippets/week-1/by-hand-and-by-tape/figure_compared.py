import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

x = tf.ones((2, 2))
by_hand = 2 * tf.reduce_sum(x) * tf.ones((2, 2))
with tf.GradientTape() as tape:
    tape.watch(x)
    z = tf.square(tf.reduce_sum(x))
by_tape = tape.gradient(z, x)

figure, ax = plt.subplots(figsize=(5.5, 1.9))
ax.set(xlim=(-0.3, 11.1), ylim=(-2.1, 1.8), aspect="equal")
ax.axis("off")
ink = plt.rcParams["text.color"]
grids = [
    (0.2, by_hand, "by hand", "C3"),
    (4.2, by_tape, "by tape", "C3"),
    (8.2, by_hand - by_tape, "difference", ink),
]
for left, matrix, name, color in grids:
    for row in range(2):
        for column in range(2):
            corner = (left + 1.2 * column, 0.2 - 1.2 * row)
            frame = Rectangle(corner, 1.2, 1.2, fill=False, ec=color, lw=2)
            ax.add_patch(frame)
            at = (corner[0] + 0.6, corner[1] + 0.55)
            value = f"{matrix[row, column].numpy():.0f}"
            ax.text(*at, value, ha="center", va="center")
    ax.text(left + 1.2, -1.9, name, ha="center")
ax.text(3.4, 0.2, "$-$", ha="center", va="center", fontsize=18)
ax.text(7.4, 0.2, "$=$", ha="center", va="center", fontsize=18)
plt.savefig("2021-11-23-19-49-24.png")
