import matplotlib.pyplot as plt
import tensorflow as tf


def loss(along, across):
    return 0.5 * (along**2 + 25 * across**2)


def path(optimizer, steps=30):
    p = tf.Variable([10.0, 1.0])
    places = [p.value()]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = loss(p[0], p[1])
        optimizer.apply([tape.gradient(height, p)], [p])
        places.append(p.value())
    return tf.stack(places)


optimizers = tf.keras.optimizers
paths = {
    "plain SGD, 0.075": path(optimizers.SGD(0.075)),
    "momentum, 0.04": path(optimizers.SGD(0.04, momentum=0.7)),
    "Nesterov, 0.03": path(optimizers.SGD(0.03, momentum=0.7, nesterov=True)),
    "Adagrad, 2": path(optimizers.Adagrad(2.0)),
    "RMSprop, 0.4": path(optimizers.RMSprop(0.4)),
    "Adam, 0.5": path(optimizers.Adam(0.5)),
}
grid = tf.meshgrid(tf.linspace(-3.0, 11.0, 140), tf.linspace(-1.4, 1.4, 80))
heights = loss(*grid)
figure, axes = plt.subplots(6, 1, figsize=(5.5, 8.6), sharex=True, sharey=True)
for ax, (name, places) in zip(axes, paths.items(), strict=True):
    levels = [0.5, 4, 14, 32, 60]
    ax.contour(*grid, heights, levels, colors="C2", linewidths=1, alpha=0.6)
    ax.plot(places[:, 0], places[:, 1], "o-", color="C4", ms=4, lw=1.2)
    ax.plot(0, 0, "+", color=plt.rcParams["text.color"], markersize=12)
    ax.set_title(name, loc="left", fontsize=12)
    along, across = places[-1].numpy()
    print(f"{name:16} ends at ({along:z.2f}, {across:z.2f})")
figure.supylabel("across")
axes[-1].set_xlabel("along")
plt.savefig("optimizers-paths.png")
