import tensorflow as tf

print("bits in one int32:", 8 * tf.int32.size)
print("smallest and largest:", tf.int32.min, tf.int32.max)

largest = tf.constant(tf.int32.max)
print("largest + 1:", (largest + 1).numpy())
print("dtype of 2**31:", tf.constant(2**31).dtype.name)
