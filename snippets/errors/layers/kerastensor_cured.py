import tensorflow as tf
from tensorflow import keras

x = keras.Input([2])
length = keras.ops.norm(x, axis=-1, keepdims=True)
model = keras.Model(x, length)
print(model(tf.constant([[3.0, 4.0]])).numpy())
