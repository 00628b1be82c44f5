import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
print("inputs:", x.shape, x.dtype, "from", x.min(), "to", x.max())
print("labels:", y.shape, y.dtype)
print("images of each digit:", tf.math.bincount(y).numpy())
print("missing values:", np.isnan(x).sum())
print("images that occur twice:", len(x) - len(np.unique(x, axis=0)))
print("pixels that are always 0:", (x.max(axis=0) == 0).sum())
