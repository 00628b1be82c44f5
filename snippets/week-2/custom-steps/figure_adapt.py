import matplotlib.pyplot as plt
import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
shapes = [1, 24], [1, 24], [24, 24], [1, 24], [24, 1], [1, 1]


def sines(n):
    x = rng.uniform([n, 16, 1], -3.0, 3.0)
    height = rng.uniform([n, 1, 1], 0.5, 2.0)
    return x, height * tf.sin(x + rng.uniform([n, 1, 1], 0.0, 3.1))


def network(w, x):
    return tf.tanh(tf.tanh(x @ w[0] + w[1]) @ w[2] + w[3]) @ w[4] + w[5]


def adapted(w, x, y):
    with tf.GradientTape() as tape:
        tape.watch(w)
        loss = tf.reduce_sum((network(w, x[:, :8]) - y[:, :8]) ** 2) / 8
    slopes = tape.gradient(loss, w)
    return [v - 0.05 * s for v, s in zip(w, slopes, strict=True)]


@tf.function
def step(start, adam, looks_ahead):
    x, y = sines(8)
    with tf.GradientTape() as tape:
        w = [tf.tile(v[None], [8, 1, 1]) for v in start]
        w = adapted(w, x, y) if looks_ahead else w
        loss = tf.reduce_mean((network(w, x[:, 8:]) - y[:, 8:]) ** 2)
    adam.apply(tape.gradient(loss, start), start)


grid = tf.linspace([-3.0], [3.0], 100)
figure, axes = plt.subplots(1, 2, figsize=(5.5, 2.9), sharey=True)
for ax, looks_ahead in zip(axes, (False, True), strict=True):
    adam = tf.keras.optimizers.Adam(0.01)
    rng.reset_from_seed(1)
    start = [tf.Variable(rng.normal(s, 0, s[0] ** -0.5)) for s in shapes]
    adam.build(start)
    for _ in range(400):
        step(start, adam, looks_ahead)
    x, y = (v[180:181] for v in sines(200))
    after = network(adapted([v[None] for v in start], x, y), grid)
    ax.plot(grid, network(start, grid), "C7--", grid, after[0], "C1")
    ax.plot(x[0, :8], y[0, :8], "o", color="C0", markersize=5)
    ax.set(xlabel="x", title="looks ahead" if looks_ahead else "plain")
plt.savefig("custom-steps-adapt.png")
