import tensorflow as tf
from tensorflow import keras

y = tf.constant([1.0, 2.0, 3.0])
prediction = tf.constant([[1.0], [2.0], [3.0]])
by_hand = tf.reduce_mean((prediction - y) ** 2)
by_keras = keras.losses.MeanSquaredError()(y, prediction)
function = keras.losses.mse(y, prediction)
print(f"by hand {by_hand:.3f}, by the Keras object {by_keras:.3f}")
print("by the Keras function:", function.numpy())
