import tensorflow as tf


class Slope(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.w = self.add_weight(name="w", initializer="zeros")

    def call(self, x):
        kind, eager = type(x).__name__, tf.executing_eagerly()
        print(f"  call got a {kind}, eager: {eager}")
        return self.w * x


x = tf.constant([[1.0], [2.0], [3.0]])
model = Slope()
print("called by you:")
model(x)
model(x)
model.compile(optimizer="sgd", loss="mse")
print("called by fit, in 10 epochs:")
model.fit(x, 2 * x, epochs=10, verbose=0)
model.compile(optimizer="sgd", loss="mse", run_eagerly=True)
print("with run_eagerly=True, in 2 epochs:")
model.fit(x, 2 * x, epochs=2, verbose=0)
