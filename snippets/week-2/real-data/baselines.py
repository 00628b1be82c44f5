import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
split = {"test_size": 360, "random_state": 0}
x, x_test, y, y_test = train_test_split(x / 16, y, stratify=y, **split)
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)

most_frequent = tf.argmax(tf.math.bincount(y))
means = tf.math.segment_mean(x[y.argsort()], y[y.argsort()])
distances = tf.norm(x_test[:, None] - means, axis=2)
nearest_mean = tf.argmin(distances, axis=1)
for name, predicted in {
    "most frequent digit": most_frequent,
    "nearest mean image": nearest_mean,
}.items():
    right = tf.cast(predicted == y_test, tf.float32)
    print(f"{name}: accuracy {tf.reduce_mean(right):.3f}")
