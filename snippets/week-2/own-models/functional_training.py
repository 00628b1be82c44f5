import tensorflow as tf
from tensorflow import keras


class Told(keras.layers.Layer):
    def call(self, x, training=None):
        told.append(training)
        return x


class Alone(keras.layers.Layer):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def call(self, x):
        return self.inner(x, training=False)


told = []
inputs = keras.Input([1])
first = Told()(inputs)
ways = {
    "in the call": Told()(first, training=False),
    "inside Alone": Alone(Told())(first),
}
for way, second in ways.items():
    model = keras.Model(inputs, Told()(second))
    model(tf.ones([4, 1]), training=True)
    print(f"{way:12}", told[-3:])
