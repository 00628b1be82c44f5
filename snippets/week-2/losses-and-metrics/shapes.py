import tensorflow as tf
from tensorflow import keras

y = tf.constant([1.0, 2.0, 3.0])
prediction = tf.constant([[1.0], [2.0], [3.0]])
loss = keras.losses.MeanSquaredError()
by_hand = tf.reduce_mean((prediction - y) ** 2)
print(f"by hand {by_hand:.3f}, by Keras's object {loss(y, prediction):.3f}")
function = keras.losses.mse(y, prediction)
print("by Keras's function:", function.numpy())
two_columns = tf.zeros([3, 2])
print(f"two columns and one: {loss(two_columns, prediction):.3f}")
