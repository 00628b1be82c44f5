import textwrap

import tensorflow as tf


@tf.function
def collect(n):
    found = tf.constant([0])
    for i in tf.range(n):
        found = tf.concat([found, [i]], axis=0)
    return found


@tf.function
def total(n):
    found = 0
    for i in tf.range(n):
        found = tf.cast(i, tf.float32) / 2.0
    return found


for function in collect, total:
    try:
        function(tf.constant(3))
    except (ValueError, TypeError) as error:
        name = type(error).__name__
        print(f"{name}:")
        message = str(error).split(f"{name}: ")[1]
        print(textwrap.fill(message, 49))
