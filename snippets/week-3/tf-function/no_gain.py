import timeit

import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # or it would warn; see above


def add_one(x):
    return x + 1.0


def wrapped_at_each_call(x):
    return tf.function(add_one)(x)


def seconds(function):
    x = tf.constant(1.0)
    function(x)
    return min(timeit.repeat(lambda: function(x), number=10, repeat=20))


eager, graph = seconds(add_one), seconds(tf.function(add_one))
again = seconds(wrapped_at_each_call)
print("one small op, twice as slow as a graph:", graph > 2 * eager)
print("to trace at each call, 5 times:", again > 5 * graph)
