import textwrap

import tensorflow as tf
from tensorflow import keras

hidden = keras.layers.Dense(4, dtype="mixed_float16")
last = keras.layers.Dense(1, dtype="mixed_float16")
model = keras.Sequential([hidden, last])
outputs, labels = model(tf.ones([8, 2])), tf.ones([8, 1])
try:
    loss = tf.reduce_mean((outputs - labels) ** 2)
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message, 49))
