import numpy as np
import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None], tf.int32)])
def same(x):
    return x


arrays = np.array([1.7, 2.5]), np.array([2**33 + 5])
for x in (*arrays, [1.7], tf.constant([1.7])):
    try:
        print(f"{type(x).__name__:11} becomes {same(x).numpy()}")
    except TypeError as error:
        print(f"{type(x).__name__:11} {type(error).__name__}")
