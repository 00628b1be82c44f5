import numpy as np
import tensorflow as tf

print("np.add gives", type(np.add(tf.constant([1.0]), 1)).__name__)
print("tf.add gives", type(tf.add(np.array([1.0]), 1)).__name__)
print("np.array is", np.array([1.0]).dtype.name)
print("tf.constant is", tf.constant([1.0]).dtype.name)
print("has reshape:", hasattr(tf.constant([1.0]), "reshape"))
try:
    tf.constant([1.0]) + tf.constant(np.array([1.0]))
except tf.errors.InvalidArgumentError as error:
    print("their sum:", type(error).__name__)
try:
    tf.constant([1.0])[0] = 2.0
except TypeError as error:
    print("assigned:", type(error).__name__)
