import textwrap
import warnings

import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", "mse", metrics=["mae"])
y = tf.ones([4, 1])
calls = {
    "compiled_loss": lambda: model.compiled_loss(y, 0 * y),
    "compiled_metrics": lambda: model.compiled_metrics.update_state(y, 0 * y),
    "decay": lambda: keras.optimizers.SGD(0.1, decay=0.01),
}
for name, call in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    print(f"{name}:")
    message = " ".join(str(caught[0].message).split())
    print(textwrap.indent(textwrap.fill(message, 46), "  "))
