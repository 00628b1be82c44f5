import weakref

import tensorflow as tf


def show(when, references):
    there = ["gone" if tensor() is None else "kept" for tensor in references]
    print(f"  {when} its input {there[0]}, its result {there[1]}")


w = tf.Variable(2.0)
for op in (tf.exp, tf.sin):
    with tf.GradientTape() as tape:
        given = 2 * w
        result = op(given)
        y = -result
    references = [weakref.ref(given), weakref.ref(result)]
    del given, result  # our names for the two are gone
    print(op.__name__)
    show("before:", references)
    tape.gradient(y, w)
    show("after: ", references)
