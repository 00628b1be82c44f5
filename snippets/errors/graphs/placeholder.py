import textwrap

import tensorflow as tf

v1 = tf.compat.v1


def make_placeholder():
    return v1.placeholder(tf.float32, [])


def make_gradient():
    x = tf.constant(3.0)
    return tf.gradients(x * x, x)


for function in make_placeholder, make_gradient:
    try:
        function()
    except RuntimeError as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error), 49))
