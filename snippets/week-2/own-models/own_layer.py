import tensorflow as tf
from tensorflow import keras


class Linear(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units))
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros")

    def call(self, x):
        return x @ self.kernel + self.bias


model = keras.Sequential([Linear(16), keras.layers.ReLU(), Linear(1)])
print("variables before:", len(model.trainable_variables))
print("output:", model(tf.ones([5, 3])).shape)
print("and after:", [tuple(v.shape) for v in model.trainable_variables])
