import textwrap

import numpy as np
import tensorflow as tf

hits = tf.constant([1, 0, 1])  # int32
weights = tf.constant([0.5, 0.25, 0.25])  # float32
prices = tf.constant(np.array([9.5, 3.0, 1.0]))  # float64, as in NumPy
for a, b in (hits, weights), (weights, prices), (hits, 0.5):
    try:
        print(a * b)
    except (tf.errors.InvalidArgumentError, TypeError) as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error), 49))
