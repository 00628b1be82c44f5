import tensorflow as tf
from tensorflow import keras

line = keras.layers.Dense(1, name="line")
train = tf.random.stateless_normal([8, 2], seed=[1, 2])
test = tf.random.stateless_normal([8, 3], seed=[3, 4])
print("training:", line(train).shape)
print("test:", line(test[:, :2]).shape)
