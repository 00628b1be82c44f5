import numpy as np
import tensorflow as tf

table = np.array([[5.1, "red"], [4.7, "blue"]], dtype=object)
print(tf.constant(table[:, 0].astype("float32")))
words, numbers = np.unique(table[:, 1].astype(str), return_inverse=True)
print(words, tf.constant(numbers).numpy())
