import tensorflow as tf
from tensorflow import keras


class Positive(keras.layers.Layer):
    def call(self, x):
        if tf.reduce_sum(x) > 0:
            return x
        return -x


layer = Positive()
print("eagerly:", layer(tf.constant([-3.0])).numpy())
try:
    tf.function(layer)(tf.constant([-3.0]))
except tf.errors.OperatorNotAllowedInGraphError as error:
    print("in a graph:", type(error).__name__)
step = tf.function(lambda x: x if tf.reduce_sum(x) > 0 else -x)
print("a function of yours:", step(tf.constant([-3.0])).numpy())
