from textwrap import fill

import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
height, width = keras.Input([1], name="height"), keras.Input([1], name="width")
both = keras.layers.Concatenate()([height, width])
area, rim = keras.layers.Dense(1)(both), keras.layers.Dense(1)(both)
model = keras.Model([height, width], {"area": area, "rim": rim})
model.compile("sgd", {"area": "mse", "rim": "mae"})
h, w = tf.constant([[1.0], [2.0]]), tf.constant([[2.0], [4.0]])
sizes = {"area": h * w, "rim": 2 * (h + w)}
for x, y in (
    ((h, w), sizes),
    ({"width": w, "height": h}, sizes),
    ({"height": h, "breadth": w}, sizes),
    ((h, w), {"area": h * w, "edge": 2 * (h + w)}),
):
    data = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
    try:
        losses = model.evaluate(data, return_dict=True, verbose=0)
        print(
            *(f"{name} {loss:.2f}" for name, loss in losses.items()), sep=", "
        )
    except (TypeError, ValueError) as error:
        print(fill(f"{type(error).__name__}: {error}", 49))
