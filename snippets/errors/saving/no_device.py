import textwrap

import tensorflow as tf

tf.config.set_soft_device_placement(False)
try:
    with tf.device("GPU:3"):
        tf.square(3.0)
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(error.message, 49))
tf.config.set_soft_device_placement(True)
