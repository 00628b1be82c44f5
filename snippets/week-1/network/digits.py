import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
print(images.shape, images.dtype, images.min(), "to", images.max())
print(labels.shape, labels.dtype, "the fourth:", labels[3])
print(tf.one_hot(labels[3], 10).numpy())
print(images[3].reshape(8, 8).astype(int))
