import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
optimizers = {
    "SGD": tf.keras.optimizers.SGD(0.05),
    "momentum": tf.keras.optimizers.SGD(0.05, momentum=0.8),
    "Adagrad": tf.keras.optimizers.Adagrad(0.5),
    "RMSprop": tf.keras.optimizers.RMSprop(0.05),
    "Adam": tf.keras.optimizers.Adam(0.2),
}
curves = {}
for name, optimizer in optimizers.items():
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    curves[name] = []
    for _ in range(81):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        curves[name].append(loss.numpy())
        optimizer.apply(tape.gradient(loss, [w, b]), [w, b])

figure, axes = plt.subplots(2, 3, figsize=(5.5, 3.8), sharex=True, sharey=True)
for ax, name in zip(axes.flat, curves, strict=False):
    for other in curves.values():
        ax.semilogy(other, color="C7", linewidth=0.8, alpha=0.5)
    ax.semilogy(curves[name], color="C2", linewidth=2.2)
    ax.set_title(name, fontsize=12)
axes[0, 0].set(ylim=(1e-12, 20), yticks=[1, 1e-4, 1e-8, 1e-12])
axes[1, 2].axis("off")
axes[0, 2].tick_params(labelbottom=True)
figure.supxlabel("step")
figure.supylabel("loss")
plt.savefig("optimizers-curves.png")
