import timeit

import tensorflow as tf


def many_small(x):
    for _ in range(200):
        x = tf.sin(x)
    return x


def one_large(x):
    return tf.linalg.matmul(x, x)


def ratio(function, x):
    graph = tf.function(function)
    graph(x)
    eager = min(timeit.repeat(lambda: function(x), number=1, repeat=20))
    return eager / min(timeit.repeat(lambda: graph(x), number=1, repeat=20))


small, large = tf.ones([10]), tf.ones([1000, 1000])
print("200 small ops, at least twice as fast:", ratio(many_small, small) > 2)
print("one large op, at least twice as fast: ", ratio(one_large, large) > 2)
