import warnings

import tensorflow as tf
from tensorflow import keras


class Inside(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1, kernel_initializer="ones")

    def call(self, x):
        self.add_loss(tf.constant(100.0))
        return self.dense(x)


class Decorated(Inside):
    call = tf.function(Inside.call)


warnings.simplefilter("ignore")  # Keras warns of the missing gradient
x, y = tf.constant([[3.0]]), tf.constant([[1.0]])
for layer in (Inside(), Decorated()):
    last = keras.layers.Dense(1, kernel_initializer="ones")
    model = keras.Sequential([layer, last])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    loss = model.fit(x, y, verbose=0).history["loss"][0]
    weight = layer.dense.kernel.numpy().item()
    print(f"{type(layer).__name__:9} loss {loss:5.1f}, weight {weight:4.1f}")
