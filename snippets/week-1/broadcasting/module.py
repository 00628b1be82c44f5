import tensorflow as tf


class Model(tf.Module):
    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(1.0, name="plain")
        self.nested = {"deep": [tf.Variable(2.0, name="deep")]}
        self.frozen = tf.Variable(3.0, name="frozen", trainable=False)


model = Model()
print("variables:          ", [v.name for v in model.variables])
print("trainable_variables:", [v.name for v in model.trainable_variables])
