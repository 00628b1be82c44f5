import textwrap

import tensorflow as tf
from tensorflow import keras

logits = tf.constant([[2.0, 1.0, -1.0], [0.0, 3.0, 0.5]])
labels = tf.constant([0, 2])
one_hot_labels = tf.one_hot(labels, 3)
sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
one_hot = keras.losses.CategoricalCrossentropy(from_logits=True)
print(f"numbers {sparse(labels, logits):.4f}", end=", ")
print(f"one-hot {one_hot(one_hot_labels, logits):.4f}")
for loss, wrong in ((one_hot, labels), (sparse, one_hot_labels)):
    try:
        loss(wrong, logits)
    except ValueError as error:
        print(textwrap.fill(str(error), 49))
