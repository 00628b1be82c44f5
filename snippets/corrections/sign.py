import tensorflow as tf

x, y = tf.Variable(1.0), tf.Variable(1.0)
with tf.GradientTape() as tape:
    z = x**2 - 3 * y
dx, dy = tape.gradient(z, [x, y])
print("at the start:", z.numpy(), " gradient:", dx.numpy(), dy.numpy())
print(f"along it:   {((x + 0.01 * dx) ** 2 - 3 * (y + 0.01 * dy)):+.2f}")
print(f"against it: {((x - 0.01 * dx) ** 2 - 3 * (y - 0.01 * dy)):+.2f}")
