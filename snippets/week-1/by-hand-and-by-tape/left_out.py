import tensorflow as tf

x = tf.Variable(3.0)

with tf.GradientTape() as one, tf.GradientTape() as other:
    with one.stop_recording():
        factor = x * x
    y = factor * x
print("one.stop_recording")
print("  one:  ", one.gradient(y, x).numpy())
print("  other:", other.gradient(y, x).numpy())

with tf.GradientTape() as one, tf.GradientTape() as other:
    factor = tf.stop_gradient(x * x)
    y = factor * x
print("stop_gradient")
print("  one:  ", one.gradient(y, x).numpy())
print("  other:", other.gradient(y, x).numpy())
