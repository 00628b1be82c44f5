import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.linspace(-1.5, 1.5, 101)
with tf.GradientTape() as outer:
    outer.watch(x)
    with tf.GradientTape() as inner:
        inner.watch(x)
        y = x**3
    first = inner.gradient(y, x)
second = outer.gradient(first, x)

figure, ax = plt.subplots(figsize=(5.5, 3.6))
ax.axhline(0, color="C7", lw=1)
ax.axvline(0, color="C7", lw=1)
ax.plot(x, y, color="C0")
ax.plot(x, first, color="C3")
ax.plot(x, second, "--", color="C3")
ax.text(1.55, y[-1].numpy(), "x³", color="C0", va="center")
ax.text(-1.4, first[0].numpy() + 1, "first derivative", color="C3")
ax.text(-0.06, -8.4, "second derivative", color="C3", ha="right")
ax.set(
    xlim=(-1.6, 1.8), xlabel="x", xticks=[-1, 0, 1], yticks=[-6, -3, 0, 3, 6]
)
plt.savefig("2021-11-23-19-53-18.png")
