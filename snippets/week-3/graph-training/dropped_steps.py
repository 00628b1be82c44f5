import gc
import weakref

import tensorflow as tf
from tensorflow import keras


def make_step(by_hand):
    layer, optimizer = keras.layers.Dense(1), keras.optimizers.SGD(0.1)
    layer.build((None, 1))
    optimizer.build(layer.weights)

    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(layer(x) ** 2)
        gradients = tape.gradient(loss, layer.weights)
        if by_hand:
            layer.kernel.assign_sub(0.1 * gradients[0])
        else:
            optimizer.apply(gradients, layer.weights)

    return weakref.ref(step.get_concrete_function(tf.ones([8, 1])).graph)


for by_hand in (True, False):
    graphs = [make_step(by_hand) for _ in range(10)]
    gc.collect()
    kept = sum(graph() is not None for graph in graphs)
    print(f"update by hand {by_hand!s:5}  graphs kept {kept} of 10")
