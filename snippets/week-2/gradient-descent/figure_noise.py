import matplotlib.pyplot as plt
import tensorflow as tf

tf.random.set_seed(3)
x = tf.random.uniform([200], 0.5, 3.0)
y = 2 * x + tf.random.normal([200])
optimum = tf.reduce_sum(x * y) / tf.reduce_sum(x**2)


@tf.function
def one_step(w, rows, rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(
            (w * tf.gather(x, rows) - tf.gather(y, rows)) ** 2
        )
    w.assign_sub(rate * tape.gradient(loss, w))
    return w - optimum


def descend(batch, rate, decay=0.0):
    """The distance from the optimum after each of 400 steps."""
    w, far = tf.Variable(0.0), []
    for step in range(400):
        # one at a time: each example once in 200 steps, in mixed order
        rows = (37 * step + tf.range(batch)) % 200
        far.append(one_step(w, rows, tf.constant(rate / (1 + decay * step))))
    return far


figure, axes = plt.subplots(3, 1, figsize=(5.5, 4.2), sharex=True, sharey=True)
for ax, (name, far) in zip(
    axes,
    (
        ("one example a step", descend(1, 0.1)),
        ("20 examples a step", descend(20, 0.1)),
        ("one example a step, rate lowered", descend(1, 0.1, decay=0.05)),
    ),
    strict=True,
):
    ax.axhline(0, color="C7", linewidth=1)
    ax.plot(far, color="C4", linewidth=1.2)
    ax.set_title(name, loc="left", fontsize=12)
    ax.set_ylim(-1.6, 1.6)
axes[1].set_ylabel("distance of w from the optimum")
axes[-1].set_xlabel("step")
plt.savefig("gradient-descent-noise.png")
