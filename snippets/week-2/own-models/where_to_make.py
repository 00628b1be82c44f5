import textwrap

import tensorflow as tf
from tensorflow import keras


class Fresh(keras.layers.Layer):
    """Makes a new layer at each call, and so forgets the last."""

    def call(self, x):
        return keras.layers.Dense(1)(x)


layer, x = Fresh(), tf.ones([1, 3])
first, second = layer(x), layer(x)
print("variables:", len(layer.variables))
print("two calls agree:", bool(tf.reduce_all(first == second)))
try:
    layer.inner = keras.layers.Dense(1)
except ValueError as error:
    print(textwrap.fill(str(error), 49))
