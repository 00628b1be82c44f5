import textwrap

import tensorflow as tf
from tensorflow import keras

conv = keras.layers.Conv2D(4, 3, name="conv")
point = keras.Input([2], name="point")
model = keras.Model(point, keras.layers.Dense(1)(point))
for call, x in (conv, tf.ones([8, 28, 28])), (model, tf.ones([2])):
    try:
        print(call(x).shape)
    except ValueError as error:
        print(f"{type(error).__name__}:")
        bold = str(error).split("\x1b[1m")[-1].split("\x1b[0m")[0]
        print(textwrap.fill(bold, 49))
