import tensorflow as tf
from tensorflow import keras

targets = tf.constant([1.0, 2.0, 3.0])
outputs = tf.constant([[1.0], [2.0], [3.0]])  # as of Dense(1)
difference = targets[:, tf.newaxis] - outputs
print("loss:", tf.reduce_mean(difference**2).numpy())
print("shape of the difference:", difference.shape)
keras_loss = keras.losses.MeanSquaredError()
print("Keras, without newaxis:", keras_loss(targets, outputs).numpy())
