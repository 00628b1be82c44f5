import keras
import tensorflow as tf
from tensorflow import keras as keras_of_tf

print("version", keras.__version__, "on", keras.backend.backend())
print("one class:", keras.layers.Dense is keras_of_tf.layers.Dense)
print("one class:", keras.layers.Dense is tf.keras.layers.Dense)
print("keras.ops:", hasattr(keras, "ops"), hasattr(tf.keras, "ops"))
print(
    "losses.mse:", hasattr(keras.losses, "mse"), hasattr(tf.keras.losses, "mse")
)
