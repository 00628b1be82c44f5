import tensorflow as tf
from tensorflow import keras

dense = keras.layers.Dense(2)


def double(x):
    return 2 * x


@tf.function
def unknown(x):
    return dense(tf.py_function(double, [x], tf.float32))


@tf.function
def told(x):
    y = tf.py_function(double, [x], tf.float32)
    return dense(tf.ensure_shape(y, [None, 3]))


for function, columns in ((unknown, 3), (told, 3), (told, 2)):
    name = function.python_function.__name__
    try:
        y = function(tf.ones([4, columns]))
        print(f"{name}, {columns} columns: {y.shape}")
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        print(f"{name}, {columns} columns: {type(error).__name__}")
