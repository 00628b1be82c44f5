import textwrap

import tensorflow as tf

for x in tf.zeros([3]), tf.Variable(tf.zeros([3])):
    try:
        x[0] = 1.0
    except TypeError as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error), 49, break_long_words=False))
