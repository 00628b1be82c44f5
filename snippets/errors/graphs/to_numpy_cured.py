import numpy as np
import tensorflow as tf


@tf.function
def by_op(x):
    return tf.reduce_mean(x)


@tf.function
def by_python(x):
    mean = tf.numpy_function(np.mean, [x], tf.float32)
    return tf.ensure_shape(mean, [])


for function in by_op, by_python:
    print(function(tf.constant([1.0, 4.0])).numpy())
