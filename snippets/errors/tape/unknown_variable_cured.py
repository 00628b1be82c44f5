import tensorflow as tf
from tensorflow import keras


def network(name):
    line = keras.layers.Dense(1, name="line", kernel_initializer="ones")
    return keras.Sequential([keras.Input([2]), line], name=name)


models = network("actor"), network("critic")
optimizer = keras.optimizers.Adam(0.1)
optimizer.build([v for model in models for v in model.variables])
for model in models:
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(model(tf.ones([8, 2])) ** 2)
    variables = model.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)
    print(model.name, "updated")
