import tensorflow as tf
from tensorflow import keras


class LineAndRest(keras.Model):
    """A straight line, and a small network for what the line leaves over."""

    def __init__(self):
        super().__init__()
        self.line = keras.layers.Dense(1)
        self.hidden = keras.layers.Dense(16, activation="tanh")
        self.rest = keras.layers.Dense(1)

    def call(self, x):
        return self.line(x) + self.rest(self.hidden(x))


keras.utils.set_random_seed(1)
x = tf.linspace([-2.0], [2.0], 64)
y = x + tf.sin(2 * x)
model = LineAndRest()
model.compile(keras.optimizers.Adam(0.03), "mse")
history = model.fit(x, y, 16, epochs=40, verbose=0).history
print("variables:", len(model.trainable_variables))
first, last = history["loss"][0], history["loss"][-1]
print(f"loss in the first epoch {first:.1f}, in the last {last:.2f}")
