import tensorflow as tf
from tensorflow import keras


def bump(z):
    """An activation."""
    return tf.exp(-(z**2))


def spread(shape, dtype=None):
    """Initial values from -1 to 1, in place of random ones."""
    return tf.cast(tf.linspace(-1.0, 1.0, shape[0]), dtype)


def rising(kernel):
    """A constraint."""
    return tf.nn.relu(kernel)


layer = keras.layers.Dense(
    5, activation=bump, bias_initializer=spread, kernel_constraint=rising
)
print("output:", layer(tf.zeros([1, 2])).numpy()[0].round(2))
print("bias:  ", layer.bias.numpy())
before = tf.reduce_min(layer.kernel) < 0
zeros = tf.zeros_like(layer.kernel)
keras.optimizers.SGD(0.1).apply([zeros], [layer.kernel])
after = tf.reduce_min(layer.kernel) < 0
print(f"negative weights: before {before}, after {after}")
