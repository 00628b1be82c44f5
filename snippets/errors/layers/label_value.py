import textwrap

import tensorflow as tf
from tensorflow import keras

labels = tf.constant([1, 2, 3])
logits = tf.constant([[2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 2.0]])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
try:
    print(loss(labels, logits))
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message.split("}} ")[-1], 49))
