import textwrap

import tensorflow as tf
from tensorflow import keras

w = tf.Variable([1.0, 2.0])
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w**2)
gradients = tape.gradient(loss, [w])
try:
    optimizer.apply(gradients)
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
