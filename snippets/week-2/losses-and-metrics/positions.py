import tensorflow as tf
from tensorflow import keras

# two sentences of three words; for each word a choice of four
labels = tf.constant([[0, 1, 2], [3, 0, 1]])
logits = tf.random.stateless_normal([2, 3, 4], seed=[1, 2])
cross_entropy = keras.losses.SparseCategoricalCrossentropy
each = cross_entropy(True, reduction="none")(labels, logits)
print("losses:", each.shape)
total = tf.reduce_sum(each)
default = cross_entropy(True)(labels, logits)
print(f"default {default:.3f}", end=", ")
print(f"sum / 2 {total / 2:.3f}, sum / 6 {total / 6:.3f}")

padded = tf.constant([[0, 1, -1], [3, -1, -1]])  # two words and one
left_out = cross_entropy(True, ignore_class=-1)(padded, logits)
counted = (each[0, 0] + each[0, 1] + each[1, 0]) / 3
print(f"without the -1: {left_out:.3f}, by hand {counted:.3f}")
