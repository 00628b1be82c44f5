import logging

from tensorflow import keras

logging.getLogger("absl").setLevel("ERROR")  # it advises against .h5
model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
model.save("again.h5")
loaded = keras.models.load_model("again.h5", compile=False)
loaded.compile(optimizer="sgd", loss="mse")
loaded.save("again.keras")
print(keras.models.load_model("again.keras").loss)
