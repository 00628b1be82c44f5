import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16), tf.constant(labels)
columns = tf.transpose(x)  # as a file may have it: one column for each image

rows = {
    "as meant": (tf.transpose(columns), y),
    "reshaped": (tf.reshape(columns, [-1, 64]), y),
    "labels apart": (x, tf.random.experimental.stateless_shuffle(y, [1, 2])),
}
figure, axes = plt.subplots(3, 6, figsize=(5.5, 3.4))
print("               mean  spread digits")
for line, (name, (inputs, targets)) in zip(axes, rows.items(), strict=True):
    for ax, place in zip(line, range(600, 606), strict=True):
        picture = tf.reshape(inputs[place], [8, 8])
        ax.imshow(picture, cmap="gray_r", vmin=0, vmax=1)
        ax.set_title(int(targets[place]), color="C0", pad=4)
        ax.set(xticks=[], yticks=[], frame_on=False)
    line[0].set_ylabel(name, rotation=0, ha="right", va="center")
    mean, variance = tf.nn.moments(inputs, axes=None)
    digits = len(set(targets.numpy()))
    print(f"{name:12} {mean:6.4f}  {variance**0.5:6.4f} {digits:6}")
plt.savefig("find-the-bug-seen.png")
