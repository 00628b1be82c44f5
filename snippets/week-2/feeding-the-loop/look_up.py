import numpy as np
import tensorflow as tf

array = np.ones([8, 100], "float32")


def copy(i):
    return array[i].copy()


def view(i):
    return array[i]


for look_up in (copy, view):

    def prepare(i, look_up=look_up):
        row = tf.numpy_function(look_up, [i], tf.float32)
        return row[:48] - 100

    for _ in tf.data.Dataset.range(8).map(prepare):
        pass
    changed = np.sum(np.any(array != 1, axis=1))
    print(f"{look_up.__name__}: {changed} rows of the array have changed")
