import numpy as np
import tensorflow as tf

counts = tf.constant([1, 2, 3, 4])
weights = tf.constant([0.5, 0.5, 1.0, 1.0])
array = np.array([0.5, 1.5, 2.5, 3.5])
tf.experimental.numpy.experimental_enable_numpy_behavior()

print("reshape:", counts.reshape(2, 2).numpy().tolist())
print("counts[[1, 0]]:", counts[[1, 0]].numpy())
print("int32 * float32:", counts * weights)
print("int32 + an array:", counts + array)
print("tf.add, an array:", tf.add(counts, array))
try:
    tf.add(counts, weights)
except tf.errors.InvalidArgumentError as error:
    print("tf.add, a tensor:", error.message)
