import tensorflow as tf

x = tf.Variable(3.0, dtype=tf.float64)
with tf.GradientTape() as tape:
    y = x**3
h = 1e-5
print(f"differences: {(((x + h) ** 3 - x**3) / h).numpy():.10f}")
print(f"symbolic:    {(3 * x**2).numpy():.10f}")
print(f"automatic:   {tape.gradient(y, x).numpy():.10f}")
