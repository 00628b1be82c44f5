import warnings
from textwrap import fill

import tensorflow as tf
from tensorflow import keras

SGD = keras.optimizers.SGD
LossScaleOptimizer = keras.optimizers.LossScaleOptimizer
scaling = LossScaleOptimizer(SGD(0.1))
loss = tf.constant(1.0)
old = {
    "SGD(0.1, decay=0.01)": lambda: SGD(0.1, decay=0.01),
    "optimizer.lr": lambda: SGD(0.1).lr,
    "get_scaled_loss": lambda: scaling.get_scaled_loss(loss),
    "get_unscaled_gradients": lambda: scaling.get_unscaled_gradients([loss]),
    "dynamic=False": lambda: LossScaleOptimizer(SGD(0.1), dynamic=False),
}
for name, call in old.items():
    try:
        with warnings.catch_warnings(action="error"):  # a warning raises
            call()
    except (AttributeError, ValueError, UserWarning) as error:
        message = f"{type(error).__name__}: {error}"
        print(name, fill(message, 47, initial_indent="  "), sep="\n")
