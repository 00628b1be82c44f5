import tensorflow as tf


def f(x, y):
    return x**2 + 3 * x * y


x, y = tf.Variable(2.0), tf.Variable(1.0)
with tf.GradientTape() as tape:
    z = f(x, y)
by_tape = tape.gradient(z, [x, y])

h = 0.01
print(f"along x alone: {((f(x + h, y) - z) / h).numpy():.2f}")
print(f"along y alone: {((f(x, y + h) - z) / h).numpy():.2f}")
print("by the tape:  ", [float(g) for g in by_tape])
