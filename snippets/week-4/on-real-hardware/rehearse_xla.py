import textwrap

import tensorflow as tf


def numbers(x):
    return tf.reduce_sum(tf.where(x > 0, x, 0.0))


def strings(x):
    return tf.strings.length(tf.strings.as_string(x[1], precision=1))


x = tf.constant([-1.0, 2.0, -3.0, 4.0])
for function in (numbers, strings):
    print(f"{function.__name__}: {tf.function(function)(x).numpy()}")
    try:
        compiled = tf.function(function, jit_compile=True)(x)
        print("  compiled by XLA:", compiled.numpy())
    except tf.errors.InvalidArgumentError as error:
        cause = error.message.partition("] on ")[2].partition("{{node")[0]
        print(textwrap.indent(textwrap.fill(f"{cause}...", 45), "  "))
