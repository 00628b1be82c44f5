import time

import tensorflow as tf

w = tf.Variable(0.0)


def taken(x):
    time.sleep(0.1)  # Python takes its time
    return w + x


@tf.function
def f(x):
    w.assign(1.0)
    by_taken = tf.py_function(taken, [x], tf.float32)
    by_passed = tf.py_function(lambda a, b: b + a, [x, w], tf.float32)
    w.assign(5.0)
    return by_taken, by_passed


print("taken, passed:", *[y.numpy() for y in f(tf.constant(0.0))])
