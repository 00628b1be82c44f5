import matplotlib.pyplot as plt
import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([48, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([48, 1], stddev=0.5)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(12)
w, b = tf.Variable(0.0), tf.Variable(0.0)
ends = tf.constant([-1.0, 1.0])

figure, axes = plt.subplots(1, 3, figsize=(5.5, 2.7), sharey=True)
for step, (ax, batch) in enumerate(zip(axes, dataset, strict=False), 1):
    ax.plot(x, y, "o", color="C7", markersize=4, alpha=0.45)
    ax.plot(*batch, "o", color="C0", markersize=6)
    ax.plot(ends, w * ends + b, color="C1", linestyle="--", linewidth=1.4)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * batch[0] + b - batch[1]) ** 2)
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(0.3 * dw)
    b.assign_sub(0.3 * db)
    ax.plot(ends, w * ends + b, color="C1")
    ax.set(title=f"step {step}", xlabel="x", xticks=[-1, 0, 1])
axes[0].set_ylabel("y")
plt.savefig("2021-11-25-04-33-29.png")
