import tensorflow as tf
from tensorflow import keras


class Busy(keras.layers.Layer):
    """Hands its input on and charges for the mean size of it."""

    def call(self, x):
        self.add_loss(0.1 * tf.reduce_mean(tf.abs(x)))
        return x


keras.utils.set_random_seed(1)
model = keras.Sequential([keras.layers.Dense(32, "relu"), Busy()])
x = tf.ones([1, 4])
model(x)
print("after a call:    ", *(f"{v:.3f}" for v in model.losses))
model(10 * x)
print("after another:   ", *(f"{v:.3f}" for v in model.losses))
with tf.GradientTape() as tape:
    model(x), model(10 * x)
    charged = sum(model.losses)
print(f"two calls, one sum: {charged:.3f}")
late = sum(model.losses)
slope = tape.gradient(late, model.layers[0].kernel)
print(f"summed too late:    {late:.3f}, slope {slope}")
