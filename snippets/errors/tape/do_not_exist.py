import textwrap
import warnings

import tensorflow as tf
from tensorflow import keras

first = keras.layers.Dense(2, name="first")
second = keras.layers.Dense(1, name="second")
optimizer = keras.optimizers.SGD(0.1)
x = tf.ones([8, 2])
with tf.GradientTape() as tape:
    hidden = first(x)
    loss = tf.reduce_mean(second(hidden.numpy()) ** 2)
variables = first.trainable_variables + second.trainable_variables
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", UserWarning)
    optimizer.apply(tape.gradient(loss, variables), variables)
for warning in caught:
    print(f"{warning.category.__name__}:")
    print(textwrap.fill(str(warning.message), 49))
