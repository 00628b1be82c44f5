import textwrap

import tensorflow as tf

counts = tf.constant([1, 4, 9])
try:
    print(tf.sqrt(counts))
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message.split("; NodeDef")[0], 49))
