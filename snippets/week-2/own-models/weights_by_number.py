import tensorflow as tf
from tensorflow import keras


@keras.utils.register_keras_serializable()
class Line(keras.layers.Layer):
    def build(self, input_shape):
        self.slope = self.add_weight(name="slope")
        self.offset = self.add_weight(name="offset")

    def call(self, x):
        return self.slope * x + self.offset


model = keras.Sequential([keras.Input([1]), Line()])
model.layers[0].slope.assign(3.0)
model.layers[0].offset.assign(-1.0)
model.save("line.keras")
x = tf.constant([[2.0]])
print("saved: ", model(x).numpy())


def build(self, input_shape):
    self.offset = self.add_weight(name="offset")
    self.slope = self.add_weight(name="slope")


Line.build = build
loaded = keras.models.load_model("line.keras")
print("loaded:", loaded(x).numpy())
