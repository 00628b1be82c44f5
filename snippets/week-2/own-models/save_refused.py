import textwrap

import tensorflow as tf
from tensorflow import keras


class NoNames(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor


class WithNames(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor


attempts = {
    "a number": lambda: WithNames(2.0).get_config()["factor"],
    "a function": lambda: WithNames(tf.nn.relu).get_config(),
    "read back": lambda: NoNames.from_config(NoNames(2.0).get_config()),
}
for name, attempt in attempts.items():
    try:
        print(f"{name}: {attempt()}")
    except (NotImplementedError, TypeError) as error:
        print(f"{name}: {type(error).__name__}")
        message = str(error).split("Example:")[0]
        print(textwrap.fill(" ".join(message.split()), 49))
