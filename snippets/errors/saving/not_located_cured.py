import tensorflow as tf
from tensorflow import keras


class Twice(keras.layers.Layer):
    def call(self, x):
        return 2.0 * x


model = keras.Sequential([keras.Input([1]), Twice()])
model.save("twice_too.keras")
loaded = keras.models.load_model(
    "twice_too.keras", custom_objects={"Twice": Twice}
)
print(loaded(tf.constant([[3.0]])).numpy())
