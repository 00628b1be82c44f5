import matplotlib.pyplot as plt
import tensorflow as tf


def f(x):
    return x * x * x


x = tf.Variable(2.0, dtype=tf.float64)
exact = 3 * x * x
h = tf.constant([10 ** (-k / 6) for k in range(79)], tf.float64)
forward = tf.abs((f(x + h) - f(x)) / h - exact)
central = tf.abs((f(x + h) - f(x - h)) / (2 * h) - exact)
for name, error in (("forward", forward), ("central", central)):
    best = tf.argmin(error)
    print(f"smallest error, {name}: {error[best]:.0e} at h = {h[best]:.0e}")

figure, ax = plt.subplots(figsize=(5.5, 3.6))
ax.loglog(h, forward, color="C7")
ax.loglog(h, central, color="C3", linestyle="--")
ax.text(2e-4, 1e-1, "forward", color="C7", ha="center", weight="bold")
ax.text(0.03, 1e-8, "central", color="C3", ha="center", weight="bold")
ax.annotate(
    "round-off",
    (1e-13, 1e-8),
    (1e-11, 1e-8),
    va="center",
    color="C7",
    arrowprops={"arrowstyle": "->", "color": "C7"},
)
ax.annotate(
    "truncation",
    (1.0, 1e-11),
    (1e-4, 1e-11),
    va="center",
    color="C7",
    arrowprops={"arrowstyle": "->", "color": "C7"},
)
ax.set(xlabel="step size h", ylabel="error of the slope", ylim=(1e-13, 10))
plt.savefig("derivatives-step-size.png")
