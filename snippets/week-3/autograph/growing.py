import textwrap

import tensorflow as tf

open_shape = tf.TensorShape([None])


@tf.function
def doubled(x, n):
    for _ in tf.range(n):
        x = tf.concat([x, x], axis=0)
    return x


@tf.function
def with_hint(x, n):
    for _ in tf.range(n):
        tf.autograph.experimental.set_loop_options(
            shape_invariants=[(x, open_shape)]
        )
        x = tf.concat([x, x], axis=0)
    return x


try:
    doubled(tf.ones([1]), 3)
except ValueError as error:
    message = str(error).strip().splitlines()[-1].strip()
    print(textwrap.fill(message, 49))
print("with the hint:", with_hint(tf.ones([1]), 3).shape)
