import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = tf.constant(x[:500] / 16), tf.constant(y[:500])
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


@tf.function
def slopes(w, u):
    """The gradient, and how it changes along u."""
    with tf.GradientTape() as outer:
        outer.watch(w)
        with tf.GradientTape() as tape:
            tape.watch(w)
            out = tf.nn.relu(tf.nn.relu(tf.nn.relu(x @ w[0]) @ w[1]) @ w[2])
            loss = tf.reduce_mean(loss_of(y, out @ w[3, :, :10]))
        gradient = tape.gradient(loss, w)
    return gradient, outer.gradient(gradient, w, u)


axes = plt.figure().add_subplot(xlabel="step", ylabel="curvature")
runs = (
    ("He", 0.18, 6, "C7"),
    ("twice", 0.36, 6, "C1"),
    ("at once", 0.36, 1, "C2"),
)
for name, std, climb, role in runs:
    curve = tf.zeros([9], tf.float64)
    rates = [0.1 * min(1, (step + 1) / climb) for step in range(9)]
    for seed in range(5):
        w = tf.random.stateless_normal([4, 64, 64], [seed, 0], 0, std)
        u = w = tf.cast(w, tf.float64)  # or "at once" hangs on rounding
        v = 0.0
        for step, rate in enumerate(rates):
            for _ in range(6):  # u turns to the direction that bends most
                gradient, u = slopes(w, u / tf.norm(u))
            curve += tf.one_hot(step, 9, dtype=w.dtype) * tf.norm(u) / 5
            v = 0.9 * v + gradient
            w -= rate * v
    axes.plot([3.8 / rate for rate in rates], ":", color=role)
    axes.semilogy(curve, "o-", color=role, label=name)
    print(f"{name:7}", *map("{:3.0f}".format, curve))
axes.legend()
plt.savefig("large-batches-curvature.png")
