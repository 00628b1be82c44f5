import textwrap

import tensorflow as tf
from tensorflow import keras

sgd, loss = keras.optimizers.SGD(0.1), tf.constant(1.0)
scaling = keras.optimizers.LossScaleOptimizer(sgd)
old = {
    "get_scaled_loss": lambda: scaling.get_scaled_loss(loss),
    "get_unscaled_gradients": lambda: scaling.get_unscaled_gradients([loss]),
    "dynamic": lambda: keras.optimizers.LossScaleOptimizer(sgd, dynamic=False),
}
for name, call in old.items():
    try:
        call()
    except (AttributeError, ValueError) as error:
        message = f"{type(error).__name__}: {error}"
        print(f"{name}:")
        print(textwrap.indent(textwrap.fill(message, 46), "  "))
