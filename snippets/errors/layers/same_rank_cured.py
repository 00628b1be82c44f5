import tensorflow as tf
from tensorflow import keras

numbers = tf.constant([0, 2])
rows = tf.one_hot(numbers, 3)
logits = tf.constant([[2.0, 0.0, 0.0], [0.0, 0.0, 2.0]])
one_hot = keras.losses.CategoricalCrossentropy(from_logits=True)
sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
for loss, labels in (one_hot, rows), (sparse, numbers):
    print(loss(labels, logits).numpy().round(3))
