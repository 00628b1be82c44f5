import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.colors import LinearSegmentedColormap
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(2)
keras.config.set_floatx("float64")
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16), tf.one_hot(labels, 10, dtype=tf.float64)
hidden = keras.layers.Dense(128, activation="relu")
model = keras.Sequential([keras.Input([64]), hidden, keras.layers.Dense(10)])
optimizer = keras.optimizers.Adam(0.01)
for _ in range(60):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x[:1500]) - y[:1500]) ** 2)
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)

chosen = [1513, 1502, 1503, 1516]
digits = tf.gather(x, chosen)
with tf.GradientTape() as tape:
    tape.watch(digits)
    outputs = model(digits)
    own = tf.reduce_sum(outputs * tf.gather(y, chosen))
maps = tape.gradient(own, digits)

paper, ink = plt.rcParams["axes.facecolor"], plt.rcParams["text.color"]
inks = LinearSegmentedColormap.from_list("inks", [paper, ink])
signs = LinearSegmentedColormap.from_list("signs", ["C0", paper, "C3"])
limit = tf.reduce_max(abs(maps))
figure, axes = plt.subplots(2, 4, figsize=(5.5, 3.3))
for column, (above, below) in enumerate(axes.T):
    digit = tf.reshape(digits[column], [8, 8])
    above.imshow(digit, cmap=inks, vmin=0, vmax=1)
    above.set_title(f"read as {tf.argmax(outputs[column])}")
    slopes = tf.reshape(maps[column], [8, 8])
    below.imshow(slopes, cmap=signs, vmin=-limit, vmax=limit)
    below.contour(digit, [0.4], colors=[ink], linewidths=1.2)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set(visible=True, color="C7", linewidth=0.8)
plt.savefig("more-from-a-tape-saliency.png")
