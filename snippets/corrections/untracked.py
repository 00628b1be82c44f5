import tensorflow as tf


class Layer(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(2.0)


class Module(tf.Module):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(2.0)
        self.listed = [tf.Variable(2.0), {"key": tf.Variable(2.0)}]


print("in a Keras layer:", len(Layer().variables))
print("in a tf.Module:  ", len(Module().variables))
try:
    Layer().add_weight("kernel", shape=(1,))
except ValueError as error:
    print(type(error).__name__)
