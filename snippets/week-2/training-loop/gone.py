import textwrap

import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.layers.Dense(1)])
weight = tf.Variable(1.0)
layer, sgd = keras.layers.Layer(), keras.optimizers.SGD
then = {
    "minimize": lambda: sgd(0.1).minimize(lambda: weight**2, [weight]),
    "lr=": lambda: sgd(lr=0.1),
    ".lr": lambda: sgd(0.1).lr,
    "get_weights": lambda: sgd(0.1).get_weights(),
    "weights": lambda: sgd(0.1).weights,
    "get_updates": lambda: sgd(0.1).get_updates(weight**2, [weight]),
    "add_weight": lambda: layer.add_weight("kernel", shape=(1,)),
    "predict_classes": lambda: model.predict_classes(tf.ones([1, 1])),
    "fit_generator": lambda: model.fit_generator(iter([])),
    "legacy": lambda: keras.optimizers.legacy.SGD(0.1),
}
for name, call in then.items():
    try:
        call()
        print(f"{name}: it still works")
    except (AttributeError, ImportError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        print(textwrap.indent(textwrap.fill(str(error), 46), "  "))
