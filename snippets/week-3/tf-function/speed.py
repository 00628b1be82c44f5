import timeit

import tensorflow as tf


def many_small(x):
    for _ in range(100):
        x += tf.sin(x)
    return x


def one_large(x):
    return tf.linalg.matmul(x, x)


def ratio(function, x, turns):
    graph, by_eager, by_graph = tf.function(function), [], []
    graph(x)
    for _ in range(turns):  # by turns, so that other work meets both
        by_eager.append(timeit.timeit(lambda: function(x), number=1))
        by_graph.append(timeit.timeit(lambda: graph(x), number=1))
    return min(by_eager) / min(by_graph)


small = ratio(many_small, tf.ones([10]), 500)
large = ratio(one_large, tf.ones([1000, 1000]), 30)
print("200 small ops, at least twice as fast:", small > 2)
print("one large op, at least twice as fast: ", large > 2)
