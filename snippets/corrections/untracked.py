import tensorflow as tf


class Layer(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(2.0)


class Module(tf.Module):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(2.0)


print("in a Keras layer:", len(Layer().variables))
print("in a tf.Module:  ", len(Module().variables))
