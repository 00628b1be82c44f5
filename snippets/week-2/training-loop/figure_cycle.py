import math

import matplotlib.pyplot as plt
import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)[:32]
y = 3 * x - 1
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
places = [
    (1.6 * math.sin(i * turn), math.cos(i * turn)) for i in range(len(steps))
]
for i, (name, value, role) in enumerate(steps):
    box = {"boxstyle": "round,pad=0.45", "fc": paper, "ec": role, "lw": 2}
    ax.text(
        *places[i],
        f"{i + 1}. {name}\n{value}",
        ha="center",
        va="center",
        bbox=box,
        zorder=3,
    )
    bend = {"arrowstyle": "-|>", "color": "C7", "linewidth": 1.5}
    bend |= {"connectionstyle": "arc3,rad=-0.18", "shrinkA": 46, "shrinkB": 46}
    ax.annotate("", places[(i + 1) % 5], places[i], arrowprops=bend)
ax.text(0, 0, "until the data\nis used up:\none epoch", ha="center", color="C7")
ax.set(xlim=(-2.5, 2.5), ylim=(-1.15, 1.25))
ax.axis("off")
plt.savefig("2021-11-25-04-24-42.png")
