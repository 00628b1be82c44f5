import tensorflow as tf


class Affine(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(name="kernel", shape=shape)
        self.bias = self.add_weight(name="bias", shape=(self.units,))

    def call(self, x):
        return x @ self.kernel + self.bias


layer = Affine(3)
print(layer(tf.ones((5, 2))).shape)
print([(v.name, v.shape) for v in layer.variables])
