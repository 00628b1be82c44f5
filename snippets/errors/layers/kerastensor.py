import textwrap

import tensorflow as tf
from tensorflow import keras

x = keras.Input([2])
try:
    length = tf.norm(x, axis=-1, keepdims=True)
except ValueError as error:
    print(f"{type(error).__name__}:")
    cause, _, remedy = str(error).partition(" You are likely")
    print(textwrap.fill(cause, 49))
    remedy = (
        remedy[remedy.index("What you") :].replace("```\n", "").strip("`\n")
    )
    for line in remedy.splitlines():
        print(textwrap.fill(line, 49))
