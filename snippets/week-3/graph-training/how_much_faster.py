from timeit import repeat

import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
x, y = tf.constant(x[:32] / 16), tf.constant(y[:32])
hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), hidden, last])
weights, optimizer = model.trainable_variables, keras.optimizers.Adam(5e-3)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def step():
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    optimizer.apply(tape.gradient(loss, weights), weights)


graph = tf.function(step)
graph()  # the first call traces, and belongs to no measurement
ratios = []
for _ in range(9):  # by turns, so that a disturbance meets both
    eager_time, graph_time = (
        min(repeat(f, number=10, repeat=2)) for f in (step, graph)
    )
    ratios.append(eager_time / graph_time)
print("the graph is at least 5 times as fast:", sorted(ratios)[4] > 5)
