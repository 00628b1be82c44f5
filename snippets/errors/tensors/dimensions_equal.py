import textwrap

import tensorflow as tf


@tf.function
def divide(scores, largest):
    return scores / largest


scores = tf.random.stateless_uniform([32, 10], seed=[1, 2])
largest = tf.reduce_max(scores, axis=1)
try:
    print(divide(scores, largest).shape)
except ValueError as error:
    print(f"{type(error).__name__}:")
    cause = str(error).split("ValueError: ")[-1].strip()
    print(textwrap.fill(cause, 49))
