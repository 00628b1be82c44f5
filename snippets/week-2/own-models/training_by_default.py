import tensorflow as tf
from tensorflow import keras

norm = keras.layers.BatchNormalization()
model = keras.Sequential([keras.layers.Resizing(4, 4), norm])
x = tf.ones([2, 8, 8, 1])
model(x, training=False)
print("training=False, moving mean:", norm.moving_mean.numpy())
model(x)
print("nothing passed, moving mean:", norm.moving_mean.numpy())
