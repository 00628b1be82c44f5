from collections import Counter

import tensorflow as tf
from tensorflow import keras

layers = [keras.layers.Dense(8, "relu"), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input((4,)), *layers])
specs = tf.TensorSpec([None, 4]), tf.TensorSpec([None, 1])
print(f"{'':6}forward gradient_tape update  all")
for name in ("SGD", "Adam"):
    optimizer = keras.optimizers.get(name)
    optimizer.build(model.trainable_variables)

    @tf.function
    def step(x, y, optimizer=optimizer):
        with tf.name_scope("forward"), tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, training=True) - y) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        with tf.name_scope("update"):
            optimizer.apply(gradients, model.trainable_variables)

    ops = step.get_concrete_function(*specs).graph.get_operations()
    n = Counter(op.name.split("/")[0] for op in ops)
    print(f"{name:6}{n['forward']:7} {n['gradient_tape']:13}", end=" ")
    print(f"{n['update']:6} {len(ops):4}")

backward = [op.type for op in ops if op.name.startswith("gradient_tape")]
for kind, count in Counter(backward).most_common(6):
    print(f"{count:13} {kind}")
