import matplotlib.pyplot as plt
import tensorflow as tf


def loss(along, across):
    return 0.5 * (along**2 + 25 * across**2)


def path(rate, steps=30):
    p = tf.Variable([10.0, 1.0])
    places = [p.value()]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = loss(p[0], p[1])
        p.assign_sub(rate * tape.gradient(height, p))
        places.append(p.value())
    return tf.stack(places)


grid = tf.meshgrid(tf.linspace(-3.0, 11.0, 140), tf.linspace(-1.4, 1.4, 80))
figure, axes = plt.subplots(3, 1, figsize=(5.5, 4.2), sharex=True)
for ax, rate in zip(axes, (0.02, 0.04, 0.075), strict=True):
    ax.contour(
        *grid,
        loss(*grid),
        [0.5, 4, 14, 32, 60],
        colors="C2",
        linewidths=1,
        alpha=0.6,
    )
    places = path(rate)
    ax.plot(places[:, 0], places[:, 1], "o-", color="C4", ms=4, lw=1.2)
    ax.plot(0, 0, "+", color=plt.rcParams["text.color"], markersize=12)
    ax.set_ylabel("across")
    ax.set_title(f"rate {rate}", loc="left", fontsize=12)
    along, across = places[-1].numpy()
    print(f"rate {rate:5}: ends at ({along:.2f}, {across:.3f})")
axes[-1].set_xlabel("along")
plt.savefig("gradient-descent-valley.png")
