import textwrap

import tensorflow as tf

table = tf.reshape(tf.range(10.0), [5, 2])
words = tf.constant([4, 7])
try:
    print(tf.gather(table, words))
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message.split("}} ")[-1], 49))
