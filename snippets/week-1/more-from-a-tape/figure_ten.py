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

digit, wanted, most = x[1513], tf.eye(10, dtype=x.dtype), 3 / 16
changed = tf.repeat(digit[tf.newaxis], 10, axis=0)
for _ in range(30):
    with tf.GradientTape() as tape:
        tape.watch(changed)
        loss = tf.reduce_sum((model(changed) - wanted) ** 2)
    changed -= most / 8 * tf.sign(tape.gradient(loss, changed))
    changed = tf.clip_by_value(changed, digit - most, digit + most)
    changed = tf.clip_by_value(changed, 0, 1)

paper, ink = plt.rcParams["axes.facecolor"], plt.rcParams["text.color"]
inks = LinearSegmentedColormap.from_list("inks", [paper, ink])
figure, axes = plt.subplots(2, 5, figsize=(5.5, 3.0))
reads = tf.argmax(model(changed), axis=1).numpy()
for ax, image, read in zip(axes.flat, changed, reads, strict=True):
    ax.imshow(tf.reshape(image, [8, 8]), cmap=inks, vmin=0, vmax=1)
    ax.set_title(read, color="C1", fontsize=18)
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set(visible=True, color="C7", linewidth=0.8)
print("read as", reads)
print(f"moved by {16 * tf.reduce_max(abs(changed - digit)):.0f} of 16 levels")
plt.savefig("more-from-a-tape-ten.png")
