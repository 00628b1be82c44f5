import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def loss(w):
    return tf.reduce_mean((w[..., tf.newaxis] * x - y) ** 2, axis=-1)


w = tf.Variable(3.2)
with tf.GradientTape() as tape:
    height = loss(w)
slope = tape.gradient(height, w)
after = w - 0.1 * slope

figure, ax = plt.subplots(figsize=(5.5, 3.6))
grid = tf.linspace(0.6, 3.7, 100)
ax.plot(grid, loss(grid), color="C2")
near = tf.constant([2.72, 3.65])
ax.plot(near, height + slope * (near - w), color="C3")
ax.plot(w, height, "o", color="C2", markersize=14)
ax.plot(after, loss(after), "o", color="C2", fillstyle="none", markersize=14)
arrow = {"arrowstyle": "-|>", "color": "C4", "linewidth": 2.5}
ax.annotate("", (after, 0.35), (w, 0.35), arrowprops=arrow)
for place, top in ((w, height), (after, loss(after))):
    ax.plot([place, place], [0.28, top], color="C7", linestyle=":", zorder=0)
notes = [
    (
        f"step {after - w:.3f}",
        ((w + after) / 2, 0.35),
        (0, -18),
        "C4",
        "center",
    ),
    (f"loss {height:.2f}", (w, height), (-12, 6), "C2", "right"),
    (f"loss {loss(after):.2f}", (after, loss(after)), (-14, 0), "C2", "right"),
    (f"gradient {slope:.2f}", (3.5, 4.15), (-12, 0), "C3", "right"),
]
for text, place, offset, role, side in notes:
    ax.annotate(
        text, place, offset, "data", "offset points", color=role, ha=side
    )
ax.set(xlabel="w", ylabel="loss", ylim=(-0.2, 4.6))
plt.savefig("2021-11-25-04-38-38.png")
