import textwrap

import tensorflow as tf

tf.config.experimental.enable_op_determinism()
dataset = tf.data.Dataset.range(4)
try:
    dataset = dataset.map(lambda i: tf.random.uniform([]))
except RuntimeError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("RuntimeError: ")[-1]
    print(textwrap.fill(message, 49))
