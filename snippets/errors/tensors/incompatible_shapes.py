import textwrap

import tensorflow as tf

scores = tf.random.stateless_uniform([32, 10], seed=[1, 2])
largest = tf.reduce_max(scores, axis=1)
try:
    print((scores / largest).shape)
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message.split("}} ")[-1], 49))
