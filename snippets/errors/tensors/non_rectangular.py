import textwrap

import tensorflow as tf

reviews = [[3, 1, 4], [1, 5]]
try:
    print(tf.constant(reviews))
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
