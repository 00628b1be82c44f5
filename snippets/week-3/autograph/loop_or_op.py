import timeit

import tensorflow as tf


@tf.function
def looped(x):
    total = 0.0
    for element in x:
        total += element**2
    return total


@tf.function
def whole(x):
    return tf.reduce_sum(x**2)


def seconds(function, x):
    function(x)
    return min(timeit.repeat(lambda: function(x), number=1, repeat=10))


x = tf.fill([1000], 0.5)
print("results:", looped(x).numpy(), whole(x).numpy())
ratio = seconds(looped, x) / seconds(whole, x)
print("the loop takes over 5 times as long:", ratio > 5)
