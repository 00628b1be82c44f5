import tensorflow as tf
from tensorflow import keras

layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")


def gradients(watched):
    """The layer's gradients when a tape watches only what is given."""
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch(watched)
        result = layer(tf.ones((1, 2)))
    return tape.gradient(result, layer.trainable_variables)


print("before the first call:", gradients(layer.trainable_variables))
print("after it:")
try:
    gradients(layer.trainable_variables)
except ValueError as error:
    print(error)
kernel, bias = gradients([v.value for v in layer.trainable_variables])
print("with .value:", kernel.numpy().tolist(), bias.numpy().tolist())

layer.trainable = False
with tf.GradientTape() as tape:
    layer(tf.ones((1, 2)))
print("frozen:", len(layer.trainable_variables), "trainable,", end=" ")
print(len(tape.watched_variables()), "watched")
