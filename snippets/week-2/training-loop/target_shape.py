import tensorflow as tf
from tensorflow import keras

predictions = tf.constant([[0.0], [1.0], [2.0]])
column = tf.constant([[0.0], [1.0], [2.0]])
row = tf.constant([0.0, 1.0, 2.0])

by_hand = tf.reduce_mean((predictions - column) ** 2)
by_mistake = tf.reduce_mean((predictions - row) ** 2)
print(f"by hand, shapes {predictions.shape} and {column.shape}: {by_hand:.2f}")
print(f"by hand, shapes {predictions.shape} and {row.shape}: {by_mistake:.2f}")
print("the difference has shape", (predictions - row).shape)
print(f"Keras: {keras.losses.MeanSquaredError()(row, predictions):.2f}")
