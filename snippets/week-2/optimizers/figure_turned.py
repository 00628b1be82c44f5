import matplotlib.pyplot as plt
import tensorflow as tf

root = 2**-0.5
straight = tf.constant([[1.0, 0.0], [0.0, 1.0]])
turned = tf.constant([[root, root], [-root, root]])


def loss(p, axes):
    along, across = tf.unstack(p @ tf.transpose(axes), axis=-1)
    return 0.5 * (along**2 + 25 * across**2)


def path(optimizer, axes):
    p = tf.Variable([[10.0, 1.0]] @ axes)
    places = [p[0]]
    for _ in range(30):
        with tf.GradientTape() as tape:
            height = loss(p, axes)
        optimizer.apply([tape.gradient(height, p)], [p])
        places.append(p[0])
    return tf.stack(places)


makers = {
    "momentum": lambda: tf.keras.optimizers.SGD(0.04, momentum=0.7),
    "Adagrad": lambda: tf.keras.optimizers.Adagrad(2.0),
}
x, y = tf.meshgrid(tf.linspace(-2.5, 11.0, 250), tf.linspace(-3.5, 10.0, 250))
points = tf.stack([x, y], -1)
figure, rows = plt.subplots(2, 2, figsize=(5.5, 5.4), sharex=True, sharey=True)
for row, (name, make) in zip(rows, makers.items(), strict=True):
    for ax, axes in zip(row, (straight, turned), strict=True):
        heights, levels = loss(points, axes), [0.5, 4, 14, 32, 60]
        ax.contour(x, y, heights, levels, colors="C2", linewidths=1, alpha=0.6)
        places = path(make(), axes)
        ax.plot(places[:, 0], places[:, 1], "o-", color="C4", ms=4, lw=1.2)
        ax.plot(0, 0, "+", color=plt.rcParams["text.color"], markersize=12)
        ax.set_aspect("equal")
        ax.set_title(name, loc="left", fontsize=12)
        print(f"{name}: loss {loss(places[-1:], axes)[0]:.3f}")
figure.supxlabel("first weight")
figure.supylabel("second weight")
plt.savefig("optimizers-turned.png")
