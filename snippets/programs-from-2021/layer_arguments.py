import textwrap

import tensorflow as tf
from tensorflow import keras

dense = keras.layers.Dense
numbers = [[[2.0]], [1.0]]
then = {
    "batch_input_shape=": lambda: dense(1, batch_input_shape=(None, 3)),
    "weights=": lambda: dense(1, weights=numbers),
    "dynamic=": lambda: keras.layers.Layer(dynamic=True),
    "Input(3)": lambda: keras.Input(3),
    "l2(l=)": lambda: keras.regularizers.l2(l=0.1),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

model = keras.Sequential([keras.Input([1]), dense(1)])
model.layers[0].set_weights([tf.constant(n).numpy() for n in numbers])
print("today:", model.input_shape, model(tf.ones([1, 1])).numpy())
print("l2:", float(keras.regularizers.L2(0.1).l2))
