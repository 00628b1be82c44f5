import numpy as np
import tensorflow as tf

counts, factors = tf.constant([2, 4]), np.array([0.5, 1.5])
ways = {
    "NumPy": lambda: counts.numpy() * factors,
    "Python float": lambda: counts * 0.5,
    "list": lambda: counts * [0.5, 1.5],
    "array": lambda: counts * factors,
    "cast": lambda: tf.cast(counts, tf.float32) * factors,
}
for name, way in ways.items():
    try:
        result = np.asarray(way())
        print(f"{name:12} {result}, {result.itemsize} bytes each")
    except (TypeError, tf.errors.InvalidArgumentError) as error:
        print(f"{name:12} {type(error).__name__}")
