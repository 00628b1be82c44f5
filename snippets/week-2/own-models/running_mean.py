import tensorflow as tf
from tensorflow import keras


class Center(keras.layers.Layer):
    """Subtracts the mean: of the batch in training, else a running one."""

    def build(self, input_shape):
        shape = (input_shape[-1],)
        self.mean = self.add_weight(
            shape=shape, initializer="zeros", trainable=False
        )

    def call(self, x, training=False):
        if not training:
            return x - self.mean
        mean = tf.reduce_mean(x, axis=0)
        self.mean.assign(0.9 * self.mean + 0.1 * mean)
        return x - mean


x = tf.constant([[4.0], [6.0]])
model = keras.Sequential([Center(), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(x, x, epochs=1, verbose=0)
print("after 1 step:   ", model.layers[0].mean.numpy())
model.fit(x, x, epochs=49, verbose=0)
print("after 50 steps: ", model.layers[0].mean.numpy().round(2))
model.evaluate(x, x, verbose=0)
print("after evaluate: ", model.layers[0].mean.numpy().round(2))
