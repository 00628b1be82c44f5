import tensorflow as tf

calls = 0


def f(x):
    global calls
    calls += 1
    return tf.reduce_sum(tf.sin(x) * x)


x = tf.Variable(tf.linspace(0.0, 1.0, 1000))
with tf.GradientTape() as tape:
    y = f(x)
automatic = tape.gradient(y, x)
print("automatic:  ", calls, "call for", len(automatic), "derivatives")

calls, h = 0, 0.01
base = f(x)
differences = [(f(x + h * unit) - base) / h for unit in tf.eye(1000)]
print("differences:", calls, "calls")
error = tf.reduce_max(tf.abs(tf.stack(differences) - automatic))
print("largest disagreement below 0.05:", (error < 0.05).numpy())
