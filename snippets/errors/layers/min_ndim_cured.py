import tensorflow as tf
from tensorflow import keras

conv = keras.layers.Conv2D(4, 3, name="conv")
point = keras.Input([2], name="point")
model = keras.Model(point, keras.layers.Dense(1)(point))
print(conv(tf.ones([8, 28, 28])[..., tf.newaxis]).shape)
print(model(tf.ones([2])[tf.newaxis]).shape)
