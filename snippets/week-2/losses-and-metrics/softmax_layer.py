import warnings
from textwrap import fill

import tensorflow as tf
from tensorflow import keras

label, logits = tf.constant([0]), tf.constant([[8.0, 0.0, -4.0]])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
output = keras.layers.Softmax()(logits)
with warnings.catch_warnings(record=True) as caught:
    print(f"from a layer: {loss(label, output):.4f}")
print(fill(str(caught[0].message), 49))
print(f"the same, copied: {loss(label, tf.identity(output)):.4f}")
