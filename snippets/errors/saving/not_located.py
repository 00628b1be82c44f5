import textwrap

from tensorflow import keras


class Twice(keras.layers.Layer):
    def call(self, x):
        return 2.0 * x


model = keras.Sequential([keras.Input([1]), Twice()])
model.save("twice.keras")
try:
    keras.models.load_model("twice.keras")
except TypeError as error:
    print(f"{type(error).__name__}:")
    message = str(error).split("Exception encountered: ")[1]
    print(textwrap.fill(message.partition(" Full object")[0], 49))
