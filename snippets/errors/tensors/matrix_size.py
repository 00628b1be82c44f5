import textwrap

import tensorflow as tf

x = tf.ones([32, 4])  # 32 examples
kernel = tf.ones([8, 4])
try:
    print((x @ kernel).shape)
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message.split("}} ")[-1], 49))
