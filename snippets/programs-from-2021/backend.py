import textwrap

import tensorflow as tf
from tensorflow import keras

K = keras.backend
then = {
    "K.learning_phase": lambda: K.learning_phase(),
    "K.set_learning_phase": lambda: K.set_learning_phase(1),
    "K.function": lambda: K.function([], []),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

inputs = keras.Input([2])
hidden = keras.layers.Dense(3)(inputs)
model = keras.Sequential([inputs, keras.layers.Dropout(0.5)])
inside = keras.Model(inputs, hidden)
x = tf.ones([1, 2])
print("today:", model(x, training=True).shape, inside(x).shape)
