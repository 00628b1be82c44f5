import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([5, 20, 1], -3.0, 3.0)
y = tf.sin(x) + rng.normal([5, 20, 1], stddev=0.3)
start = rng.normal([3, 5, 1, 50], stddev=3.0)
grid = tf.linspace(-3.0, 3.0, 400)[:, None]
figure, axes = plt.subplots(1, 2, figsize=(5.5, 2.9), sharey=True)


def trained(penalty):
    w, b = tf.Variable(start[0]), tf.Variable(start[1])
    v = tf.Variable(tf.transpose(start[2], [0, 2, 1]) / 20)
    optimizer = keras.optimizers.Adam(0.005)
    optimizer.build([w, b, v])

    @tf.function
    def step():
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                inner.watch(x)
                p = tf.tanh(x @ w + b) @ v
            slopes = inner.gradient(p, x)
            loss = tf.reduce_sum((p - y) ** 2 + penalty * slopes**2) / 20
        optimizer.apply(outer.gradient(loss, [w, b, v]), [w, b, v])

    for _ in range(500):
        step()
    return (tf.tanh(grid @ w + b) @ v)[0]


for ax, penalty in zip(axes, (0.0, 0.1), strict=True):
    ax.plot(grid, tf.sin(grid), color="C7", lw=1.5)
    ax.plot(x[0], y[0], "o", color="C0", markersize=4)
    ax.plot(grid, trained(penalty), color="C1")
    ax.set(xlim=(-3, 3), ylim=(-2, 2), xlabel="x")
    ax.set_title(f"penalty {penalty}" if penalty else "no penalty")
plt.savefig("custom-steps-smooth.png")
