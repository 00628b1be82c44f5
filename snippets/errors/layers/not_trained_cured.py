import tensorflow as tf
from tensorflow import keras


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.factor = self.add_weight(shape=[], initializer="ones")

    def call(self, x):
        return self.factor * x


model = keras.Sequential([keras.Input([1]), Scale()])
print("output:", model(tf.constant([[3.0]])).numpy())
print("trainable variables:", len(model.trainable_variables))
