import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.colors import to_rgb
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
ink = tf.constant(to_rgb("C0"), tf.float64)
paper = tf.constant(to_rgb(plt.rcParams["figure.facecolor"]), tf.float64)

figure, axes = plt.subplots(4, 10, figsize=(5.5, 2.6))
for digit in range(10):
    of_this_digit = tf.reshape(tf.where(y == digit), [-1])
    for row in range(4):
        image = x[of_this_digit[row * 40]].reshape(8, 8, 1) / 16
        ax = axes[row, digit]
        ax.imshow(image * ink + (1 - image) * paper)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set(visible=True, color="C7", linewidth=0.6)
    axes[0, digit].set_title(f"{digit}", fontsize=14)
plt.savefig("real-data-digits.png")
