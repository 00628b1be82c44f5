import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images[:32] / 16, tf.float32), tf.constant(labels[:32])
measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def losses(last="linear", rate=0.01):
    keras.utils.set_random_seed(1)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(10, activation=last)
    model = keras.Sequential([keras.Input([64]), hidden, output])
    model.compile(keras.optimizers.Adam(rate), measure)
    return [model.train_on_batch(x, y) for _ in range(100)]


figure, ax = plt.subplots(figsize=(5.5, 3.4))
for curve, name, style in (
    (losses(rate=1e-6), "rate 0.000001", ":"),
    (losses("relu"), "relu on the output", "--"),
    (losses(), "healthy", "-"),
):
    ax.plot(curve, color="C2", linestyle=style)
    ax.text(99, curve[-1] + 0.06, name, color="C2", ha="right")
ax.plot([0, 99], [tf.math.log(10.0)] * 2, color="C7", linewidth=1)
ax.text(30, 2.1, "ln 10, a model that knows nothing", color="C7", va="top")
ax.set(xlabel="step", ylabel="loss on one batch", ylim=(0, 2.9))
plt.savefig("find-the-bug-one-batch.png")
