from timeit import timeit

import tensorflow as tf
from tensorflow import keras


def make_step(width):
    model = keras.Sequential([keras.Input((width,)), keras.layers.Dense(width)])
    weights, optimizer = model.trainable_variables, keras.optimizers.SGD(0.01)
    x = tf.ones([width, width])

    def step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(model(x) ** 2)
        optimizer.apply(tape.gradient(loss, weights), weights)
        return loss

    return step


def seconds(function, number):
    return timeit(lambda: function().numpy(), number=number)


for width, number in (32, 20), (1024, 1):
    eager = make_step(width)
    graph = tf.function(eager)
    ops = graph.get_concrete_function().graph.get_operations()
    ratios = [seconds(eager, number) / seconds(graph, number) for _ in range(7)]
    print(f"width {width}, {len(ops)} ops, gain > 3: {sorted(ratios)[3] > 3}")
