import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.constant(labels)
keras.utils.set_random_seed(1)
teacher = keras.Sequential(
    [keras.layers.Dense(128, "relu"), keras.layers.Dense(10)]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
teacher.compile(keras.optimizers.Adam(0.01), loss)
teacher.fit(x[:1500], y[:1500], epochs=20, batch_size=250, verbose=0)

figure, axes = plt.subplots(
    2, 3, figsize=(5.5, 3.4), width_ratios=[1.2, 2, 2], sharex="col"
)
for row, i in zip(axes, (2, 19), strict=True):
    ink = plt.rcParams["text.color"]
    shades = [plt.rcParams["figure.facecolor"], ink]
    cmap = plt.matplotlib.colors.LinearSegmentedColormap.from_list("", shades)
    row[0].imshow(tf.reshape(x[i], [8, 8]), cmap=cmap)
    row[0].axis("off")
    logits = teacher(x[i : i + 1])[0]
    for ax, t in zip(row[1:], (1.0, 5.0), strict=True):
        bars = ax.bar(range(10), tf.nn.softmax(logits / t), color="C1")
        bars[labels[i]].set_color("C0")
        ax.set(ylim=(0, 1), yticks=[0, 0.5, 1], xticks=range(0, 10))
        ax.tick_params(labelsize=10)
axes[0, 1].set_title("T = 1")
axes[0, 2].set_title("T = 5")
axes[1, 1].set_xlabel("digit")
axes[1, 2].set_xlabel("digit")
for ax in axes[:, 2]:
    ax.set_yticklabels([])
plt.savefig("custom-steps-soft.png")
