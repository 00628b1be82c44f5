import tensorflow as tf
from tensorflow import keras

used, unused = keras.layers.Dense(1), keras.layers.Dense(1)
x = tf.ones((1, 2))
unused(x)  # builds it; no result of it is used
with tf.GradientTape(persistent=True) as tape:
    y = used(x)

try:
    tape.gradient(y, unused.kernel, unconnected_gradients="zero")
except AttributeError as error:
    print("AttributeError:", error)
value = unused.kernel.value
zeros = tape.gradient(y, value, unconnected_gradients="zero")
print("of its value:", zeros.numpy().tolist())
