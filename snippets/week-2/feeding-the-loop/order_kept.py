from time import sleep

import tensorflow as tf


def wait_in_python(x):
    sleep(0.5 if x == 0 else 0.0)
    return x


def slow(x):
    return tf.numpy_function(wait_in_python, [x], tf.int64)


numbers = tf.data.Dataset.range(6)
for deterministic in (True, False):
    data = numbers.map(slow, num_parallel_calls=2, deterministic=deterministic)
    order = [int(x) for x in data]
    print(f"deterministic={deterministic}")
    print("  0 comes first:", order[0] == 0)
    print("  all are there:", sorted(order) == list(range(6)))
