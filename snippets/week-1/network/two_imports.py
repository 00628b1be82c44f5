import keras
import tensorflow as tf
from tensorflow import keras as keras_of_tf

print("version", keras.__version__, "on", keras.backend.backend())
print("one class:", keras.layers.Dense is keras_of_tf.layers.Dense)
print("one class:", keras.layers.Dense is tf.keras.layers.Dense)
ours, theirs = vars(keras.layers), vars(keras_of_tf.layers)
classes = {n: v for n, v in ours.items() if isinstance(v, type)}
layers = {n: v for n, v in classes.items() if issubclass(v, keras.Layer)}
print("layers of keras:", len(set(layers.values())))
print("another class:", *(n for n in layers if theirs.get(n) != layers[n]))
print("mse:", hasattr(keras.losses, "mse"), hasattr(keras_of_tf.losses, "mse"))
