from time import perf_counter, sleep

import tensorflow as tf


def read_in_python(x):
    sleep(0.06)
    return x


def read(x):
    return tf.numpy_function(read_in_python, [x], tf.int64)


def fastest(dataset):
    times = []
    for _ in range(5):
        start = perf_counter()
        for _ in dataset:
            sleep(0.04)  # the step
        times.append(perf_counter() - start)
    return min(times)


six = tf.data.Dataset.range(6)
options = tf.data.Options()
options.experimental_optimization.inject_prefetch = False
demand = fastest(six.map(read).with_options(options))
print("prefetch:", demand > 1.2 * fastest(six.map(read).prefetch(1)))
print("two reads:", demand > 1.4 * fastest(six.map(read, 2).prefetch(1)))
