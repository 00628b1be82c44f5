import textwrap

from tensorflow import keras


@keras.utils.register_keras_serializable("errors")
class Times(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def call(self, x):
        return self.factor * x


model = keras.Sequential([keras.Input([1]), Times(3.0)])
model.save("times.keras")
try:
    keras.models.load_model("times.keras")
except TypeError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("Exception encountered: ")[-1]
    print(textwrap.fill(message, 49))
