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
digit = x[1513:1514]
with tf.GradientTape() as tape:
    tape.watch(digit)
    out = model(digit)[0]
    lead = out[3] - tf.reduce_max(out - 9 * y[1513])
down = -tf.sign(tape.gradient(lead, digit))
chance = tf.sign(keras.random.normal([1, 64], seed=1))
changed = tf.clip_by_value(digit + down / 8, 0, 1)

paper, ink = plt.rcParams["axes.facecolor"], plt.rcParams["text.color"]
inks = LinearSegmentedColormap.from_list("inks", [paper, ink])
signs = LinearSegmentedColormap.from_list("signs", ["C0", paper, "C3"])
figure = plt.figure(figsize=(5.5, 5.4))
above, below = figure.subfigures(2, 1, height_ratios=[1, 1.3])
titles = "a 3", "two levels", f"read as {tf.argmax(model(changed)[0])}"
axes = above.subplots(1, 3)
pictures = (digit, inks, 0, 1), (down / 4, signs, -1, 1), (changed, inks, 0, 1)
for ax, title, picture in zip(axes, titles, pictures, strict=True):
    image, colours, low, high = picture
    ax.imshow(tf.reshape(image, [8, 8]), cmap=colours, vmin=low, vmax=high)
    ax.set(title=title, xticks=[], yticks=[])
    ax.spines[:].set(visible=True, color="C7", linewidth=0.8)
ax, levels = below.subplots(), tf.range(41, dtype=x.dtype)[:, tf.newaxis]
for step, line in ((down, "-"), (chance, ":")):
    outputs = model(tf.clip_by_value(digit + levels / 160 * step, 0, 1))
    print(*outputs.numpy()[::20, [3, 9]].round(2))
    for unit, colour in ((3, "C0"), (9, "C1")):
        ax.plot(levels / 10, outputs[:, unit], color=colour, linestyle=line)
ax.text(3, 1.1, "9", color="C1")
ax.text(0.4, 0.5, "3", color="C0")
ax.set(xlabel="levels of ink", ylabel="output", xticks=range(5))
plt.savefig("more-from-a-tape-fooled.png")
