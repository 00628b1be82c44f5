import numpy as np
import tensorflow as tf

calls = []


def digits_in_python(n):
    calls.append(int(n))
    return np.array([int(digit) for digit in str(n)])


def digits(n):
    return tf.numpy_function(digits_in_python, [n], tf.int64)


numbers = tf.data.Dataset.range(10, 100)
data = numbers.map(digits)
print(*(pair.numpy() for pair in data.take(3)))
print("Python was called for", calls)
print("shape in the spec:", data.element_spec.shape)
data = numbers.map(lambda n: tf.ensure_shape(digits(n), [2]))
print("with ensure_shape:", data.element_spec.shape)
