import matplotlib.pyplot as plt
import tensorflow as tf


def f(x):
    return x**2


x = tf.linspace(-0.2, 3.2, 200)
start = tf.Variable(1.0)
with tf.GradientTape() as tape:
    value = f(start)
slope = tape.gradient(value, start)

figure, ax = plt.subplots(figsize=(5.5, 3.4))
ax.plot(x, f(x), color="C0", linewidth=3)
ends = tf.constant([0.3, 3.2])
for h in (2.0, 1.0, 0.4):
    secant = (f(start + h) - value) / h
    print(f"from 1 to {start + h:.1f}: slope {secant:.1f}")
    ax.plot(ends, value + secant * (ends - start), color="C7", linewidth=1.2)
    ax.plot(start + h, f(start + h), "o", color="C0", markersize=6)
    end = value + secant * (ends[1] - start)
    ax.text(3.28, end, f"{secant.numpy():.1f}", va="center", color="C7")
tangent = value + slope * (ends - start)
ax.plot(ends, tangent, color="C3", linewidth=3)
label = f"{slope.numpy():.0f}"
ax.text(3.28, tangent[1] - 0.1, label, va="center", color="C3", weight="bold")
ax.text(3.28, 11.0, "slope", va="center")
ax.plot(start, value, "o", color="C3", markersize=9)
ax.set(xlim=(-0.2, 3.8), ylim=(-1.5, 12), xlabel="x", ylabel="f(x) = x²")
plt.savefig("derivatives-secant.png")
