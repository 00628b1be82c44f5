import textwrap
from time import perf_counter

import tensorflow as tf


def seconds(function, n):
    start = perf_counter()
    function(n).numpy()
    return perf_counter() - start


def drawn(n):
    return tf.range(n[0] + tf.random.uniform([], 1, 5, tf.int32))


batches = [tf.constant([n, 9]) for n in range(6)]
for title, function in {
    "longest": lambda n: tf.sequence_mask(n),
    "maxlen=12": lambda n: tf.sequence_mask(n, maxlen=12),
    "drawn": drawn,
}.items():
    f = tf.function(function, jit_compile=True)
    try:
        first = min([seconds(f, n) for n in batches][1:])
        again = min(seconds(f, n) for n in batches)
        print(f"{title}: 10 times as slow at first: {first > 10 * again}")
    except tf.errors.InvalidArgumentError as error:
        message = error.message.split("\n\n")[0]
        print(textwrap.fill(f"{title}: {message}", 49))
