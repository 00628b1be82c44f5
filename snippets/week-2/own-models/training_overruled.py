import tensorflow as tf
from tensorflow import keras


class Told(keras.layers.Layer):
    def call(self, x, training=None):
        told.append(training)
        return x


class Chain(keras.Model):
    def __init__(self):
        super().__init__()
        self.first, self.second, self.third = Told(), Told(), Told()

    def call(self, x, training=None):
        x = self.second(self.first(x), training=False)
        return self.third(x)


class Handed(Chain):
    def call(self, x, training=None):
        x = self.second(self.first(x), training=False)
        return self.third(x, training=training)


told = []
for model in (Chain(), Handed()):
    model(tf.ones([4, 1]), training=True)
    print(f"{type(model).__name__:6}", told[-3:])
