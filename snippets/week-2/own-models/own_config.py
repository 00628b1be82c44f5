import tensorflow as tf
from tensorflow import keras


@keras.utils.register_keras_serializable(package="book")
class Linear(keras.layers.Layer):
    def __init__(self, units, activation=None, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = keras.activations.get(activation)

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units))

    def call(self, x):
        return self.activation(x @ self.kernel)

    def get_config(self):
        activation = keras.activations.serialize(self.activation)
        own = {"units": self.units, "activation": activation}
        return {**super().get_config(), **own}


x = tf.ones([1, 3])
model = keras.Sequential([keras.Input([3]), Linear(2, tf.tanh), Linear(1)])
print(list(model.layers[0].get_config()))
print(model.layers[0].get_config()["activation"])
model.save("linear.keras")
loaded = keras.models.load_model("linear.keras")
print("loaded:", type(loaded.layers[0]).__name__, bool(loaded(x) == model(x)))
