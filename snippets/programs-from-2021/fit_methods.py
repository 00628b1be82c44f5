import textwrap

import tensorflow as tf
from tensorflow import keras

x = tf.ones([4, 1])
model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", "mse")
then = {
    "fit_generator": lambda: model.fit_generator(iter([])),
    "evaluate_generator": lambda: model.evaluate_generator(iter([])),
    "predict_classes": lambda: model.predict_classes(x),
    "predict_proba": lambda: model.predict_proba(x),
    "workers=": lambda: model.fit(x, x, workers=2),
    "nb_epoch=": lambda: model.fit(x, x, nb_epoch=2),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (AttributeError, TypeError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

batches = ((x, x) for _ in range(3))
model.fit(batches, steps_per_epoch=3, shuffle=False, verbose=0)
scores = tf.constant([[0.2, 0.7, 0.1], [0.9, 0.1, 0.0]])
print("today:", int(model.optimizer.iterations), "steps", end=", ")
print(tf.argmax(scores, axis=-1).numpy())
