import numpy as np
import tensorflow as tf

print("value        TensorFlow  NumPy")
for value in (7, 7.0, True, "Hello", 1 + 2j):
    chosen = tf.constant(value).dtype.name
    print(f"{value!r:12} {chosen:11} {np.array(value).dtype}")
