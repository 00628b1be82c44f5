import textwrap

import tensorflow as tf
from tensorflow import keras

w = keras.Variable(1.0)


@tf.function
def step(optimizer):
    with tf.GradientTape() as tape:
        loss = w * w
    optimizer.apply([tape.gradient(loss, w.value)], [w])


step(keras.optimizers.Adam(0.5))
print(w.numpy())
try:
    step(keras.optimizers.Adam(0.25))
except ValueError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("ValueError: ")[1]
    print(textwrap.fill(message.partition(" See ")[0], 49))
