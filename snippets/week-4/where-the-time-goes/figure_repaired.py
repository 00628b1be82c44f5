from time import perf_counter, sleep

import matplotlib.pyplot as plt
import tensorflow as tf


def slow(x):
    return tf.numpy_function(lambda x: sleep(0.06) or x, [x], tf.int64)


def two_rows(file):
    return tf.data.Dataset.range(2).map(slow)


def measure(data):
    options = tf.data.Options()
    options.threading.private_threadpool_size = 8
    options.experimental_optimization.apply_default_optimizations = False
    options.experimental_optimization.inject_prefetch = False
    times = []
    for _ in data.with_options(options):
        sleep(0.06)  # the step
        times.append(perf_counter())
    pairs = zip(times[1:-2], times[3:], strict=True)  # two batches
    late = min(end - start for start, end in pairs) / 2  # never early
    return round(late / 0.06 - 0.3)


rows = tf.data.Dataset.range(6).flat_map(two_rows)
two = tf.data.Dataset.range(6).interleave(two_rows, 2, num_parallel_calls=2)
pipelines = {
    "as written": rows.map(slow).batch(2),
    "prefetch": rows.map(slow).batch(2).prefetch(1),
    "… and map, two at a time": rows.map(slow, 2).batch(2).prefetch(1),
    "… and two files at a time": two.map(slow, 2).batch(2).prefetch(1),
    "prefetch, map of batches": rows.batch(2).map(slow).prefetch(1),
    "cache, in the second epoch": rows.map(slow).batch(2).cache().repeat(2),
}
costs = {name: measure(data) for name, data in pipelines.items()}
figure, ax = plt.subplots()
ax.barh([*costs], [1.0] * len(costs), color="C4")
ax.barh([*costs], [cost - 1 for cost in costs.values()], left=1, color="C0")
ax.invert_yaxis()
ax.set_xlabel("time of a batch, in steps")
plt.savefig("where-the-time-goes-repaired.png")
for name, cost in costs.items():
    print(f"{name:28}{cost}")
