import tensorflow as tf
from tensorflow import keras

labels = tf.constant([1, 2, 3])
logits = tf.constant([[2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 2.0]])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(loss(labels - 1, logits).numpy().round(3))
