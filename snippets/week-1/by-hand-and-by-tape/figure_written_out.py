import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

x = tf.ones((2, 2))
terms = tf.reshape(x, [-1])
products = tf.tensordot(terms, terms, axes=0).numpy()
y, z = tf.reduce_sum(x).numpy(), products.sum()
names = ["$x_{11}$", "$x_{12}$", "$x_{21}$", "$x_{22}$"]
chosen, count = 1, 0

figure, ax = plt.subplots(figsize=(5.5, 2.9))
ax.set(xlim=(-0.8, 8.9), ylim=(4.1, -1), aspect="equal")
ax.axis("off")
middle = {"ha": "center", "va": "center"}
for row in range(4):
    for column in range(4):
        times = (row == chosen) + (column == chosen)
        count += times * products[row, column]
        shade = {"color": "C3", "alpha": 0.3 * times, "lw": 0}
        ax.add_patch(Rectangle((column, row), 1, 1, **shade))
        frame = {"fill": False, "ec": "C0", "lw": 1.5}
        ax.add_patch(Rectangle((column, row), 1, 1, **frame))
        value = f"{products[row, column]:.0f}"
        ax.text(column + 0.5, row + 0.5, value, **middle)
for place, name in enumerate(names):
    color = "C3" if place == chosen else plt.rcParams["text.color"]
    ax.text(place + 0.5, -0.4, name, color=color, fontsize=14, **middle)
    ax.text(-0.4, place + 0.5, name, color=color, fontsize=14, **middle)
ax.text(4.5, -0.4, f"four terms: y = {y:.0f}", va="center")
ax.text(4.5, 0.5, f"{products.size} products: z = {z:.0f}", va="center")
text = f"{names[chosen]} is a factor\n{count:.0f} times"
ax.text(4.5, 1.5, text, color="C3", va="center", linespacing=1.5)
plt.savefig("2021-11-23-19-47-07.png")
