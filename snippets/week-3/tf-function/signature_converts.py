import numpy as np
import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None], tf.int32)])
def same(x):
    return x


for name, x in {
    "array, 1.7": np.array([1.7]),
    "array, 2**33 + 5": np.array([2**33 + 5]),
    "list, 1.7": [1.7],
    "list, 2**33 + 5": [2**33 + 5],
    "list, a tensor 1.7": [tf.constant(1.7)],
    "tensor, 1.7": tf.constant([1.7]),
    "variable, 1.7": tf.Variable([1.7]),
}.items():
    try:
        print(f"{name:18} becomes {same(x).numpy()}")
    except TypeError as error:
        print(f"{name:18} {type(error).__name__}")
