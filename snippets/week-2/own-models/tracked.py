import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(2.0)
        self.listed = [tf.Variable(2.0)]
        self.scale = self.add_weight(name="scale", initializer="ones")
        self.offset = self.add_weight(name="offset", trainable=False)


layer = Scale()
print("variables:          ", [v.name for v in layer.variables])
print("trainable_variables:", [v.name for v in layer.trainable_variables])
