import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

shape = rows, columns = 2, 3


def draw_cell(ax, x, y, value, given, made):
    look = {"ec": "C0", "lw": 2} if made else {"ec": "C7", "ls": ":"}
    ax.add_patch(Rectangle((x, y), 1, 1, fill=False, **look))
    if given:
        shade = Rectangle((x, y), 1, 1, color="C0", alpha=0.35, lw=0)
        ax.add_patch(shade)
    ax.text(x + 0.5, y + 0.46, value, ha="center", va="center")


figure, ax = plt.subplots(figsize=(5.5, 3.3))
ax.set(xlim=(-0.1, 13.1), ylim=(-5.8, 2), aspect="equal")
ax.axis("off")
for number in range(1, rows * columns + 1):
    values = list(range(7, 7 + number))
    try:
        filled = tf.constant(values, shape=shape).numpy().ravel()
        made = True
    except TypeError:
        filled, made = values + [""] * (rows * columns - number), False
    left, top = 5 * ((number - 1) % 3), -4.2 * ((number - 1) // 3)
    for place, value in enumerate(filled):
        row, column = tf.unravel_index(place, shape).numpy()
        given = place < number
        draw_cell(ax, left + column, top - row, value, given, made)
    name = "1 value" if number == 1 else f"{number} values"
    style = {"ha": "center", "color": None if made else "C7"}
    ax.text(left + 1.5, top + 1.3, name, weight="bold", **style)
    if not made:
        ax.text(left + 1.5, top - 1.65, "TypeError", **style)
plt.savefig("2021-11-14-14-54-29.png")
