import numpy as np
import tensorflow as tf

hits = tf.constant([1, 0, 1])  # int32
weights = tf.constant([0.5, 0.25, 0.25])  # float32
prices = tf.constant(np.array([9.5, 3.0, 1.0]), dtype=tf.float32)
print((tf.cast(hits, tf.float32) * weights).numpy())
print((weights * prices).numpy())
print((tf.cast(hits, tf.float32) * 0.5).numpy())
print(f"{tf.pow(2.0, 0.5):.2f}")
