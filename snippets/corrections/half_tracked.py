import warnings

import tensorflow as tf


class Line(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(0.0)
        self.b = self.add_weight(initializer="zeros")

    def call(self, x):
        return self.w * x + self.b


model = Line()
model.compile(optimizer="sgd", loss="mse")
x = tf.constant([[1.0], [2.0]])
with warnings.catch_warnings(record=True) as caught:
    model.fit(x, 2 * x, epochs=10, verbose=0)
print("warnings:", len(caught), " w:", model.w.numpy())
