import textwrap

import tensorflow as tf


@tf.function
def halve(n):
    while True:
        if n < 2:
            break
        n = n // 2
    return n


@tf.function
def mended(n):
    while n >= 2:
        n = n // 2
    return n


try:
    halve(tf.constant(9))
except NotImplementedError as error:
    message = str(error).strip().splitlines()[-2].strip()
    print(textwrap.fill(message, 49))
print("mended:", mended(tf.constant(9)).numpy())
