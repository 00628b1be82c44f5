import logging
import textwrap

from tensorflow import keras

logging.getLogger("absl").setLevel("ERROR")  # it advises against .h5
model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.save("line.h5")
try:
    keras.models.load_model("line.h5")
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
