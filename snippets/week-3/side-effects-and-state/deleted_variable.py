import gc
import textwrap

import tensorflow as tf


def make():
    bias = tf.Variable(3.0)
    return tf.function(lambda x: x + bias).get_concrete_function(x)


x = tf.constant(1.0)
orphan = make()
gc.collect()
print("called:", orphan(x).numpy())
try:
    with tf.GradientTape() as tape:
        orphan(x)
except AssertionError as error:
    print("under a tape:", type(error).__name__)
    print(textwrap.fill(str(error), 49))
