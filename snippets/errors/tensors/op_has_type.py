import textwrap

import tensorflow as tf


@tf.function
def weigh(hits, weights):
    return hits * weights


@tf.function
def root(counts):
    return tf.sqrt(counts)


counts, weights = tf.constant([1, 0, 4]), tf.constant([0.5, 0.25, 0.25])
for function, inputs in (weigh, (counts, weights)), (root, (counts,)):
    try:
        print(function(*inputs))
    except TypeError as error:
        print(f"{type(error).__name__}:")
        cause = str(error).split("TypeError: ")[-1].strip()
        print(textwrap.fill(cause, 49))
