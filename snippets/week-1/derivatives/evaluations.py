import tensorflow as tf

calls = 0


def f(x):
    global calls
    calls += 1
    return tf.reduce_sum(tf.sin(x) * x)


x = tf.Variable(tf.linspace(tf.zeros((), tf.float64), 1.0, 1000))
with tf.GradientTape() as tape:
    y = f(x)
automatic = tape.gradient(y, x)
print("automatic:  ", calls, "call for", len(automatic), "derivatives")

calls, h = 0, 1e-6
base = f(x)
units = tf.eye(1000, dtype=tf.float64)
differences = [(f(x + h * unit) - base) / h for unit in units]
print("differences:", calls, "calls")
error = tf.reduce_max(tf.abs(tf.stack(differences) - automatic))
print(f"largest disagreement: {error:.0e}")
