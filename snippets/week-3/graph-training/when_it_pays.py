from timeit import repeat

import tensorflow as tf


def many_elementwise(x):
    y = x
    for _ in range(20):
        y = y * x + 1.0
    return y


def one_product(x):
    return x @ x


def seconds(function, x):
    return min(repeat(lambda: function(x).numpy(), number=1, repeat=3))


x = tf.random.stateless_uniform([1000, 1000], seed=(0, 0))
for function in (many_elementwise, one_product):
    plain = tf.function(function)
    compiled = tf.function(function, jit_compile=True)
    ratios = []
    for _ in range(8):  # the first one traces and compiles
        ratios.append(seconds(plain, x) / seconds(compiled, x))
    gain = sorted(ratios[1:])[3]
    print(f"{function.__name__}: twice as fast with XLA: {gain > 2}")
