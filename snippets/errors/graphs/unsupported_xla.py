import textwrap

import tensorflow as tf


@tf.function(jit_compile=True)
def step(x):
    tf.print("x is", x)
    return x * x


try:
    step(tf.constant(3.0))
except tf.errors.InvalidArgumentError as error:
    print(f"{type(error).__name__}:")
    start, _, rest = error.message.partition("__inference")
    message = start + "... " + rest[rest.index("on XLA") :]
    print(textwrap.fill(message.partition("{{")[0], 49))
