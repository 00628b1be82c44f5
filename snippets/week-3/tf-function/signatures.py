import tensorflow as tf


@tf.function
def scale(x, factor):
    return factor * x


scale(tf.constant([1.0, 2.0]), 3)
scale(tf.constant([1.0, 2.0]), tf.constant(3.0))
for line in scale.pretty_printed_concrete_signatures().splitlines():
    if line.strip():
        print(line)
