import logging
import textwrap

import tensorflow as tf
from tensorflow import keras

logging.getLogger("absl").setLevel("ERROR")  # it advises against .h5
model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(tf.ones([2, 1]), tf.ones([2, 1]), verbose=0)
model.save("model.h5")
load = keras.models.load_model
then = {"load_model": lambda: load("model.h5")}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except ValueError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

loaded = load("model.h5", compile=False)
same = loaded.get_weights()[0] == model.get_weights()[0]
print("today, with compile=False, the same kernel:", same.item())
