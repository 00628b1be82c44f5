import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)
line = tf.constant([-1.6, 4.6])

figure, ax = plt.subplots(figsize=(5.5, 3.4))
ax.plot(line, 2 * line - 1, color="C0", linewidth=1.2, linestyle="--")
ax.plot(line, w * line + b, color="C1")
for x_i, y_i, p_i in zip(x, y, w * x + b, strict=True):
    ax.plot([x_i, x_i], [y_i, p_i], color="C2", linewidth=1.5)
ax.plot(x, y, "o", color="C0", markersize=8)
ax.text(2.55, 5.6, "data, y = 2x - 1", color="C0", ha="right")
model = f"model, y = {w.numpy():g}x + {b.numpy():g}"
ax.text(4.7, 1.4, model, color="C1", ha="right")
ax.text(-0.9, -1.2, "error", color="C2")
ax.set(xlabel="x", ylabel="y", xlim=(-1.7, 4.8))
plt.savefig("2021-11-17-08-06-13.png")
