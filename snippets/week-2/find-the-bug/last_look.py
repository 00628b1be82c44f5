import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
order = np.argsort(labels)


def look(name, images, labels, scale):
    data = tf.data.Dataset.from_tensor_slices((images, labels))
    data = data.shuffle(100, seed=1).map(lambda x, y: (scale(x), y)).batch(32)
    x, y = next(iter(data))
    values = (
        f"{value:5.2f}" for value in (x.numpy().min(), np.mean(x), np.max(x))
    )
    print(f"{name:14}", *values, f"{x.dtype.name:>8} {len(set(y.numpy())):4}")


print("                 min  mean   max    dtype digits")
look("as meant", images, labels, lambda x: tf.cast(x / 16, tf.float32))
look("scaled twice", images / 16, labels, lambda x: tf.cast(x / 16, tf.float32))
look("whole numbers", images.astype(int), labels, lambda x: x // 16)
look(
    "sorted",
    images[order],
    labels[order],
    lambda x: tf.cast(x / 16, tf.float32),
)
