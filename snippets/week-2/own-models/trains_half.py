import tensorflow as tf


class Line(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.w = tf.Variable(0.0)
        self.b = self.add_weight(initializer="zeros")

    def call(self, x):
        return self.w * x + self.b


x = tf.constant([[1.0], [2.0], [3.0]])
model = Line()
model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
losses = model.fit(x, 2 * x, epochs=50, verbose=0).history["loss"]
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
print(f"w = {float(model.w):.2f} (untouched), b = {float(model.b):.2f}")
print("predictions:", model(x).numpy().ravel().round(2))
print("wanted:     ", (2 * x).numpy().ravel())
