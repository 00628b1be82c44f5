import textwrap

import tensorflow as tf
from tensorflow import keras


class Linear(keras.layers.Layer):
    def build(self, input_shape):
        print("build for", input_shape)
        length = input_shape[-1]
        self.kernel = self.add_weight(shape=(length, 1))
        self.input_spec = keras.InputSpec(axes={-1: length})

    def call(self, x):
        return x @ self.kernel


layer = Linear()
layer(tf.ones([5, 3]))
layer(tf.ones([8, 3]))
try:
    layer(tf.ones([5, 4]))
except ValueError as error:
    print(textwrap.fill(str(error), 49))
early = Linear()
early.build([None, 3])
print("variables before any call:", len(early.variables))
