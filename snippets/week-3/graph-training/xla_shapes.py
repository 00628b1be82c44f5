from time import perf_counter

import tensorflow as tf

signature = [tf.TensorSpec([None, 64])]
traces = []


@tf.function(input_signature=signature, jit_compile=True)
def f(x):
    traces.append(1)
    for _ in range(20):
        x = tf.tanh(x @ tf.eye(64)) + 1.0
    return tf.reduce_sum(x)


def seconds(rows):
    start = perf_counter()
    f(tf.ones([rows, 64])).numpy()
    return perf_counter() - start


for rows in (32, 21, 20):
    first = seconds(rows)
    again = min(seconds(rows) for _ in range(5))
    print(f"{rows} rows: 10 times as slow at first: {first > 10 * again}")
print("traces:", len(traces))
