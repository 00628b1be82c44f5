import matplotlib.pyplot as plt
import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)
w1, w2 = rng.normal([2, 8]), rng.normal([8, 1], stddev=0.35)
weights = [tf.Variable(v) for v in (w1, tf.zeros([8]), w2, tf.zeros([1]))]


def network(x):
    w1, b1, w2, b2 = weights
    return tf.nn.relu(x @ w1 + b1) @ w2 + b2


for _ in range(400):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((network(x) - y) ** 2)
    for weight, slope in zip(
        weights, tape.gradient(loss, weights), strict=True
    ):
        weight.assign_sub(0.2 * slope)

side = tf.linspace(-1.5, 1.5, 121)
grid = tf.reshape(tf.stack(tf.meshgrid(side, side), axis=-1), [-1, 2])
figure, axes = plt.subplots(1, 2, figsize=(5.5, 3.0), sharey=True)
circle, (w, b) = tf.linspace(0.0, 6.2832, 200), (weights[0], weights[1])
for unit in range(8):
    axes[1].plot(
        side, -(w[0, unit] * side + b[unit]) / w[1, unit], color="C7", lw=0.8
    )
values = tf.reshape(network(grid), [121, 121])
axes[1].contour(side, side, values, [0.5], colors="C1", linewidths=3)
for ax in axes:
    for part, marker, colour in ((inside, "o", "C0"), (~inside, ".", "C7")):
        points = tf.boolean_mask(x, part[:, 0])
        ax.plot(points[:, 0], points[:, 1], marker, color=colour, markersize=3)
    ax.set(
        xlim=(-1.5, 1.5), ylim=(-1.5, 1.5), aspect="equal", xticks=[-1, 0, 1]
    )
axes[0].plot(tf.cos(circle), tf.sin(circle), color="C7")
axes[0].set_title("what is true")
axes[1].set_title("8 units")
plt.savefig("network-ring.png")
