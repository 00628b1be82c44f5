import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # before the first import

from tensorflow import keras

print("Keras", keras.__version__[0], "on", keras.backend.backend())
