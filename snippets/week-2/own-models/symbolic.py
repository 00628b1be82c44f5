import textwrap

import tensorflow as tf
from tensorflow import keras

inputs = keras.Input([2])
attempts = {
    "tf": lambda: tf.reduce_sum(inputs),
    "keras.ops": lambda: keras.ops.sum(inputs).shape,
    "if": lambda: "positive" if keras.ops.sum(inputs) > 0 else "negative",
    "shapes": lambda: inputs + keras.Input([3]),
}
for name, attempt in attempts.items():
    try:
        print(f"{name}: {attempt()}")
    except (TypeError, ValueError) as error:
        print(f"{name}:")
        message = str(error).split(" You are likely")[0]
        print(textwrap.indent(textwrap.fill(message, 47), "  "))
