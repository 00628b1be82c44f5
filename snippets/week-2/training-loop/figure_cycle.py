import math

import matplotlib.pyplot as plt
import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)
x, y = x[:32], y[:32]
w, b = tf.Variable(0.0), tf.Variable(0.0)
with tf.GradientTape() as tape:
    prediction = w * x + b
    loss = tf.reduce_mean((prediction - y) ** 2)
dw, db = tape.gradient(loss, [w, b])
w.assign_sub(0.1 * dw)
b.assign_sub(0.1 * db)

steps = [
    ("batch", f"{x.shape[0]} of 100 examples", "C0"),
    ("predict", f"{prediction[0, 0]:.2f} for x = {x[0, 0]:.2f}", "C1"),
    ("loss", f"{loss:.2f}", "C2"),
    ("gradients", f"{dw:.2f} and {db:.2f}", "C3"),
    ("update", f"w = {w.numpy():.2f}, b = {b.numpy():.2f}", "C4"),
]
figure, ax = plt.subplots(figsize=(5.5, 4.2))
paper = plt.rcParams["figure.facecolor"]
turn = 2 * math.pi / len(steps)
boxes = []
for i, (name, value, role) in enumerate(steps):
    place = (1.6 * math.sin(i * turn), math.cos(i * turn))
    look = {"boxstyle": "round,pad=0.45", "fc": paper, "ec": role, "lw": 2}
    label = f"{i + 1}. {name}\n{value}"
    boxes.append(ax.text(*place, label, ha="center", va="center", bbox=look))
ax.text(0, 0, "until the data\nis used up:\none epoch", ha="center", color="C7")
ax.set(xlim=(-2.5, 2.5), ylim=(-1.15, 1.25))
ax.axis("off")
figure.canvas.draw()
for box, after in zip(boxes, boxes[1:] + boxes[:1], strict=True):
    arrow = {"arrowstyle": "-|>", "color": "C7", "shrinkA": 6, "shrinkB": 6}
    arrow |= {"patchA": box.get_bbox_patch(), "patchB": after.get_bbox_patch()}
    start, end = box.get_position(), after.get_position()
    ax.annotate("", end, start, arrowprops=arrow)
plt.savefig("2021-11-25-04-24-42.png")
print(f"x = {x[0, 0]:.2f}, loss {loss:.2f}")
print(f"gradients {dw:.2f}, {db:.2f}; ", end="")
print(f"w = {w.numpy():.2f}, b = {b.numpy():.2f}")
