import textwrap

import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.1)
prediction = model(tf.ones([8, 2]))
with tf.GradientTape() as tape:
    loss = tf.reduce_mean((prediction - 5.0) ** 2)
variables = model.trainable_variables
try:
    optimizer.apply(tape.gradient(loss, variables), variables)
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
