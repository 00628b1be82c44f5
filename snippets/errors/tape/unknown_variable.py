import textwrap

import tensorflow as tf
from tensorflow import keras


def network(name):
    line = keras.layers.Dense(1, name="line", kernel_initializer="ones")
    return keras.Sequential([keras.Input([2]), line], name=name)


optimizer = keras.optimizers.Adam(0.1)
try:
    for model in network("actor"), network("critic"):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(model(tf.ones([8, 2])) ** 2)
        variables = model.trainable_variables
        optimizer.apply(tape.gradient(loss, variables), variables)
        print(model.name, "updated")
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
