import re
import textwrap

import tensorflow as tf
from tensorflow import keras

dense = keras.layers.Dense(2)


@tf.function
def unknown(x):
    return dense(tf.py_function(lambda x: 2 * x, [x], tf.float32))


@tf.function
def told(x):
    y = tf.py_function(lambda x: 2 * x, [x], tf.float32)
    return dense(tf.ensure_shape(y, [None, 3]))


for function, columns in ((unknown, 3), (told, 3), (told, 2)):
    print(f"{function.python_function.__name__}, {columns} columns:")
    try:
        print(function(tf.ones([4, columns])).shape)
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        print(type(error).__name__)
        reason = re.search(r"as_list.*|Shape of .*", str(error))[0]
        print(textwrap.fill(reason, 49))
