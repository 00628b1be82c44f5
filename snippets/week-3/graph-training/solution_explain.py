from timeit import repeat

import tensorflow as tf


def chain(x, n):
    for _ in range(n):
        x += tf.sin(x)
    return x


def seconds(function, n):
    x = tf.constant(1.0)
    function(x, n)
    return min(repeat(lambda: function(x, n), number=1, repeat=100))


def fixed_and_per_op(function):
    short, long = seconds(function, 1), seconds(function, 100)
    each = (long - short) / 198
    return short - 2 * each, each


fixed_eager, op_eager = fixed_and_per_op(chain)
fixed_graph, op_graph = fixed_and_per_op(tf.function(chain))
even = (fixed_graph - fixed_eager) / (op_eager - op_graph)
print("an op costs at least 3 times as much eager:", op_eager > 3 * op_graph)
print("the call of a graph costs over 2 eager ops:", fixed_graph > 2 * op_eager)
print("equal at 2 to 100 ops:", 2 < even < 100)
