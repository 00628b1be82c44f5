import time

import tensorflow as tf
from tensorflow import keras

model, optimizer = keras.layers.Dense(1), keras.optimizers.SGD(0.1)
x = tf.linspace([-1.0], [1.0], 32)
y = 3 * x - 1


def step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
    variables = model.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)


def fastest(function):
    """The shortest of 60 calls, in seconds, after five to warm up."""
    seconds = []
    for _ in range(65):
        start = time.perf_counter()
        function(x, y)
        seconds.append(time.perf_counter() - start)
    return min(seconds[5:])


ratio = fastest(step) / fastest(tf.function(step))
print("compiled, more than 3 times as fast:", ratio > 3)
