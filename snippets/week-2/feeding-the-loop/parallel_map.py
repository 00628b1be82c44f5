from time import perf_counter, sleep

import tensorflow as tf


def wait_in_python(x):
    sleep(0.2)
    return x


def slow(x):
    return tf.numpy_function(wait_in_python, [x], tf.int64)


def fastest(dataset):
    options = tf.data.Options()
    options.threading.private_threadpool_size = 4
    times = []
    for _ in range(3):
        start = perf_counter()
        list(dataset.with_options(options))
        times.append(perf_counter() - start)
    return min(times)


numbers = tf.data.Dataset.range(8)
one = fastest(numbers.map(slow))
four = fastest(numbers.map(slow, num_parallel_calls=4))
print("four at a time, at least twice as fast:", one > 2 * four)
