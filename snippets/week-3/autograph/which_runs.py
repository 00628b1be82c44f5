import sys

import tensorflow as tf


@tf.function
def by_if(x):
    if x == 0:
        print("tracing: x is 0")
        y = tf.zeros_like(x)
    else:
        print("tracing: x is not 0")
        tf.print("dividing", output_stream=sys.stdout)
        y = 1 / x
    return y


@tf.function
def by_where(x):
    return tf.where(x == 0, tf.zeros_like(x), 1 / x)


x = tf.constant(0.0)
for function in (by_if, by_where):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    print("y:", y.numpy(), " slope:", tape.gradient(y, x).numpy())
