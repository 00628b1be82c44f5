import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)
rate = 0.05
with tf.GradientTape() as tape:
    prediction = w * x + b
    loss = tf.reduce_mean((prediction - y) ** 2)
dw, db = tape.gradient(loss, [w, b])
old_w, old_b = w.numpy(), b.numpy()
w.assign_sub(rate * dw)
b.assign_sub(rate * db)

rows = [
    ("C0", f"x = {x.numpy().astype(int).tolist()}"),
    (
        "C1",
        f"prediction = {old_w:g}x + {old_b:g} = {prediction.numpy().tolist()}",
    ),
    ("C2", f"loss = {loss.numpy():.3f}, recorded by the tape"),
    ("C3", f"gradient: {dw.numpy():.2f} for w, {db.numpy():.2f} for b"),
    ("C4", f"w = {old_w:g} - {rate} · ({dw.numpy():.2f}) = {w.numpy():.3f}"),
    ("C4", f"b = {old_b:g} - {rate} · ({db.numpy():.2f}) = {b.numpy():.3f}"),
]
figure, ax = plt.subplots(figsize=(5.5, 3.8))
ax.set(xlim=(0, 10), ylim=(-5.6, 0.5))
ax.axis("off")
paper = plt.rcParams["figure.facecolor"]
for row, (color, text) in enumerate(rows):
    box = {"boxstyle": "round,pad=0.45", "facecolor": paper, "edgecolor": color}
    ax.text(5, -row, text, ha="center", va="center", fontsize=11, bbox=box)
    if row < len(rows) - 2:
        arrow = {"arrowstyle": "-|>", "color": "C7"}
        ax.annotate("", (5, -row - 0.72), (5, -row - 0.28), arrowprops=arrow)
plt.savefig("2021-11-17-08-12-51.png")
