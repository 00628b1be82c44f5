import tensorflow as tf
from tensorflow import keras

logits = tf.constant([[2.0, 1.0, -1.0], [0.0, 3.0, 0.5]])
labels = tf.constant([0, 2])
sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
one_hot = keras.losses.CategoricalCrossentropy(from_logits=True)
print(f"numbers {sparse(labels, logits):.4f}", end=", ")
print(f"one-hot {one_hot(tf.one_hot(labels, 3), logits):.4f}")
try:
    one_hot(labels, logits)
except ValueError as error:
    print(type(error).__name__)
