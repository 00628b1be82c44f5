import tensorflow as tf
from tensorflow import keras

first = keras.layers.Dense(2, name="first")
second = keras.layers.Dense(1, name="second")
optimizer = keras.optimizers.SGD(0.1)
x = tf.ones([8, 2])
with tf.GradientTape() as tape:
    hidden = first(x)
    loss = tf.reduce_mean(second(hidden) ** 2)
variables = first.trainable_variables + second.trainable_variables
gradients = tape.gradient(loss, variables)
optimizer.apply(gradients, variables)
print("None:", sum(g is None for g in gradients), "of", len(gradients))
