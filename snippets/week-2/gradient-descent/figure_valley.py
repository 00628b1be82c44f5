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


optimizers = {
    "plain": tf.keras.optimizers.SGD(0.075),
    "momentum": tf.keras.optimizers.SGD(0.04, momentum=0.7),
    "Adam": tf.keras.optimizers.Adam(0.5),
}
grid = tf.meshgrid(tf.linspace(-3.0, 11.0, 140), tf.linspace(-1.4, 1.4, 80))
figure, axes = plt.subplots(3, 1, figsize=(5.5, 4.2), sharex=True)
for ax, (name, optimizer) in zip(axes, optimizers.items(), strict=True):
    ax.contour(
        *grid,
        loss(*grid),
        [0.5, 4, 14, 32, 60],
        colors="C2",
        linewidths=1,
        alpha=0.6,
    )
    places = path(optimizer)
    ax.plot(
        places[:, 0],
        places[:, 1],
        "o-",
        color="C4",
        markersize=4,
        linewidth=1.2,
    )
    ax.plot(0, 0, "+", color=plt.rcParams["text.color"], markersize=12)
    ax.set_ylabel("across")
    ax.set_title(name, loc="left", fontsize=12)
axes[-1].set_xlabel("along")
plt.savefig("gradient-descent-valley.png")
