import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

values = tf.constant([1, 2, 3, 4])
request = tf.TensorShape((2, 2))
try:
    tf.Variable(values, shape=request)
    refusal = ""
except ValueError as error:
    refusal = type(error).__name__

figure, ax = plt.subplots(figsize=(5.5, 1.9))
ax.set(xlim=(-0.1, 10.1), ylim=(-1.1, 2.2), aspect="equal")
ax.axis("off")
for place, value in enumerate(values.numpy()):
    ax.add_patch(Rectangle((place, 0.2), 1, 1, fill=False, ec="C0", lw=2))
    ax.text(place + 0.5, 0.66, value, ha="center", va="center")
for row in range(request[0]):
    for column in range(request[1]):
        corner = (8 + column, 0.7 - row)
        ax.add_patch(Rectangle(corner, 1, 1, fill=False, ec="C7", ls=":"))
arrow = {"arrowstyle": "->", "ls": ":", "lw": 1.5, "color": "C7"}
ax.annotate("", (7.6, 0.7), (4.4, 0.7), arrowprops=arrow)
ink = plt.rcParams["text.color"]
if refusal:
    ax.plot(6, 0.7, "x", markersize=16, markeredgewidth=3, color=ink)
ax.text(6, 1.5, refusal, ha="center", weight="bold")
ax.text(2, -1, f"value: {values.shape}", ha="center")
ax.text(9, -1, f"shape={request}", ha="center")
plt.savefig("2021-11-14-14-52-20.png")
