import tensorflow as tf

y = tf.constant(4.0, dtype=tf.float64)
for step in (1.0, 0.1, 0.01, 0.001):
    slope = (tf.square(y + step) - tf.square(y)) / step
    print(f"step {step}: {slope:.3f}")
