from time import perf_counter, sleep

import tensorflow as tf


def slow(x):
    return tf.numpy_function(lambda x: sleep(0.06) or x, [x], tf.float32)


def read(x):
    return slow(tf.cast(x, tf.float32))


def shift(x):  # takes as long for a batch
    return slow(x + tf.random.uniform(tf.shape(x)))


data = tf.data.Dataset.range(16).map(read).map(shift).batch(2)
options = tf.data.Options()
options.experimental_optimization.apply_default_optimizations = False
options.experimental_optimization.inject_prefetch = False
for epoch in range(2):
    times = []
    for _ in data.with_options(options):
        sleep(0.06)  # the step
        times.append(perf_counter())
    pairs = zip(times[1:-2], times[3:], strict=True)  # two batches
    two = min(end - start for start, end in pairs)
    print(f"epoch {epoch}: a batch takes {round(two / 2 / 0.06)} steps")
