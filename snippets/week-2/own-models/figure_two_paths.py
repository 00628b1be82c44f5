import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras


class LineAndRest(keras.Model):
    def __init__(self):
        super().__init__(dtype="float64")
        self.line = keras.layers.Dense(1, dtype="float64")
        self.hidden = keras.layers.Dense(16, activation="tanh", dtype="float64")
        self.rest = keras.layers.Dense(1, dtype="float64")

    def call(self, x):
        return self.line(x) + self.rest(self.hidden(x))


keras.utils.set_random_seed(1)
x = tf.linspace(tf.constant([-2.0], tf.float64), [2.0], 64)
y = x + tf.sin(2 * x)
model = LineAndRest()
model.compile(keras.optimizers.Adam(0.03), "mse")
batches = tf.data.Dataset.from_tensors((x, y)).repeat(200)
model.fit(batches, shuffle=False, verbose=0)

figure, ax = plt.subplots(figsize=(5.5, 3.6))
ax.plot(x, y, "o", color="C0", markersize=4, alpha=0.5)
ax.plot(x, model(x), color="C1", linewidth=2.4)
line, rest = model.line(x), model.rest(model.hidden(x))
ax.plot(x, line, color="C7", linestyle="--")
ax.plot(x, rest, color="C7", linestyle=":")
ax.text(-1.9, -0.6, "the sum", color="C1")
ax.text(2, line[-1, 0], " the line", color="C7", va="center")
ax.text(2, rest[-1, 0], " the rest", color="C7", va="center")
ax.set(xlabel="x", ylabel="y", xticks=[-2, -1, 0, 1, 2], xlim=(-2.2, 3))
plt.savefig("own-models-two-paths.png")
slope = model.line.kernel.numpy().item()
largest = tf.reduce_max(tf.abs(model(x) - y))
print(f"slope of the line {slope:.2f}, largest error {largest:.2f}")
