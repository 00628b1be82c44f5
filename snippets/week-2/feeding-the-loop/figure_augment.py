import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

np.random.seed(2)


def by_numpy(place, image):
    return tf.roll(image, np.random.randint(-2, 3, 2), [0, 1])


def by_place(place, image):
    seed = tf.stack([7, place])
    by = tf.random.stateless_uniform([2], seed, -2, 3, tf.int32)
    return tf.roll(image, by, [0, 1])


images = tf.pad(load_digits().images[:6], [[0, 0], [2, 2], [2, 2]])
data = tf.data.Dataset.from_tensor_slices(images).enumerate()
rows = {
    "as it is": data.map(lambda place, image: image),
    "NumPy": data.map(by_numpy),
    "stateless": data.map(by_place),
}
figure, axes = plt.subplots(3, 6, figsize=(5.5, 2.7))
for line, (name, row) in zip(axes, rows.items(), strict=True):
    for ax, image in zip(line, row, strict=True):
        ax.imshow(image, cmap="gray_r", vmin=0, vmax=16)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_visible(True)
    line[0].set_ylabel(name, rotation=0, ha="right", va="center")
plt.savefig("feeding-the-loop-augment.png")
