import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.linspace([-1.0], [1.0], 40)
y = x**2
data = tf.data.Dataset.from_tensor_slices((x, y))
orders = {"in the order of x": data, "shuffled": data.shuffle(40, seed=1)}
ends = tf.constant([-1.0, 1.0])

figure, axes = plt.subplots(1, 2, figsize=(5.5, 3.0), sharey=True)
for ax, (name, dataset) in zip(axes, orders.items(), strict=True):
    ax.plot(x, y, "o", color="C0", markersize=3, alpha=0.5)
    w, b = tf.Variable(0.0), tf.Variable(0.3)
    for epoch in range(5):
        for step, (x_batch, y_batch) in enumerate(dataset.batch(10), 1):
            with tf.GradientTape() as tape:
                error = w * x_batch + b - y_batch
                loss = tf.reduce_mean(error**2)
            dw, db = tape.gradient(loss, [w, b])
            w.assign_sub(0.4 * dw)
            b.assign_sub(0.4 * db)
            if epoch == 4:
                ax.plot(ends, w * ends + b, color="C1", linewidth=1.6)
                if name != "shuffled":
                    end, side = (-1, "right") if step < 3 else (1, "left")
                    label = {"color": "C1", "ha": side, "va": "center"}
                    ax.text(1.08 * end, w * end + b, step, **label)
    ax.set(title=name, xlabel="x", xticks=[-1, 0, 1], xlim=(-1.3, 1.3))
axes[0].set_ylabel("y")
plt.savefig("training-loop-order.png")
