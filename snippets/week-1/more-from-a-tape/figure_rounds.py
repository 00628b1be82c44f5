import matplotlib.pyplot as plt
import tensorflow as tf


def power_above_100(x):
    y, exponent = x, 1
    while y <= 100:
        y, exponent = y * x, exponent + 1
    return y, exponent


figure, ax = plt.subplots(figsize=(5.5, 3.6))
for exponent in range(5, 9):
    low, high = 100 ** (1 / exponent), 100 ** (1 / (exponent - 1))
    piece = tf.linspace(low, high, 50)
    ax.plot(piece, piece**exponent, color="C0")
    ax.plot([high, high], [100, high**exponent], "C7", linestyle=":", lw=1.2)
    label = f"$x^{exponent}$"
    ax.text((low + high) / 2, 70, label, color="C0", ha="center")
for start in (1.86, 2.0, 2.3, 2.8):
    x = tf.Variable(start)
    with tf.GradientTape() as tape:
        y, exponent = power_above_100(x)
    slope = tape.gradient(y, x)
    reach = 25 / slope
    ends = [-reach, reach]
    ax.plot([x + e for e in ends], [y + slope * e for e in ends], "C3", lw=5)
ax.set(xlim=(1.76, 3.15), ylim=(55, 330), xlabel="x", ylabel="y")
plt.savefig("more-from-a-tape-rounds.png")
