import warnings

import tensorflow as tf


class Slope(tf.keras.Model):
    def __init__(self, tracked):
        super().__init__()
        plain = tf.Variable(0.0)
        self.w = self.add_weight(initializer="zeros") if tracked else plain

    def call(self, x):
        return self.w * x


x = tf.constant([[1.0], [2.0], [3.0]])
for tracked in (False, True):
    model = Slope(tracked)
    model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
    with warnings.catch_warnings(record=True) as caught:
        history = model.fit(x, 2 * x, epochs=10, verbose=0)
    losses = history.history["loss"]
    print(f"tracked: {tracked}, trainable: {len(model.trainable_variables)}")
    print(f"  loss {losses[0]:.2f} -> {losses[-1]:.2f}, w {float(model.w):.2f}")
    print("  warnings:", [str(warning.message) for warning in caught])
