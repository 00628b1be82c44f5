import tensorflow as tf
from tensorflow import keras

hidden = keras.layers.Dense(4, dtype="mixed_float16")
last = keras.layers.Dense(1, dtype="float32")
model = keras.Sequential([hidden, last])
outputs, labels = model(tf.ones([8, 2])), tf.ones([8, 1])
loss = tf.reduce_mean((outputs - labels) ** 2)
print("hidden:", hidden.compute_dtype)
print("loss:  ", loss.dtype.name)
