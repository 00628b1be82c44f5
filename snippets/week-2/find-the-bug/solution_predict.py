import tensorflow as tf
from sklearn.datasets import load_diabetes
from tensorflow import keras

rows, targets = load_diabetes(return_X_y=True)
x, y = tf.constant(rows, tf.float32), tf.constant(targets[:, None], tf.float32)
keras.utils.set_random_seed(1)
hidden = keras.layers.Dense(32, activation="relu")
model = keras.Sequential([keras.Input([10]), hidden, keras.layers.Dense(1)])

mean, variance = tf.nn.moments(y, axes=None)
print(f"{len(y)} targets, mean {mean:.0f}, deviation {variance**0.5:.0f}")
print(f"mean² + variance {mean**2 + variance:6.0f}")
print(f"first loss       {tf.reduce_mean((model(x) - y) ** 2):6.0f}")
print(f"variance         {variance:6.0f}")
model.layers[-1].bias.assign([mean])
print(f"bias at the mean {tf.reduce_mean((model(x) - y) ** 2):6.0f}")
