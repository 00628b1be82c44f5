import textwrap

import tensorflow as tf

for soft in (True, False):
    tf.config.set_soft_device_placement(soft)
    try:
        with tf.device("GPU:7"):
            total = tf.ones([2]) + 1.0
        print(f"soft placement: it ran on {total.device[-5:]}")
    except tf.errors.InvalidArgumentError as error:
        print(textwrap.fill(error.message, 49))
