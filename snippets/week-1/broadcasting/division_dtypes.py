import numpy as np
import tensorflow as tf

print("1 / 2 in  TensorFlow  NumPy")
for name in ("int8", "int16", "int32", "int64"):
    tensor = tf.constant(1, name) / tf.constant(2, name)
    array = np.array(1, name) / np.array(2, name)
    print(f"{name:9} {tensor.dtype.name:11} {array.dtype}")
