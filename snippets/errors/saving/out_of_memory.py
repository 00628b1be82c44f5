import textwrap

import tensorflow as tf

words = tf.zeros([2**22], tf.int32)
table = tf.ones([2**24, 1])
try:
    rows = tf.one_hot(words, depth=2**24) @ table
    print(rows.shape)
except tf.errors.ResourceExhaustedError as error:
    print(f"{type(error).__name__}:")
    message = error.message.split("}} ")[1].partition(" by allocator")[0]
    print(textwrap.fill(message, 49))
    print(f"{4 * 2**22 * 2**24 / 1e12:.0f} TB")
