import tensorflow as tf
from tensorflow import keras


class Plain(keras.layers.Layer):
    def call(self, x):
        return x if tf.reduce_sum(x) > 0 else -x


class Decorated(keras.layers.Layer):
    @tf.function
    def call(self, x):
        return x if tf.reduce_sum(x) > 0 else -x


class WithOp(keras.layers.Layer):
    def call(self, x):
        positive = keras.ops.sum(x) > 0
        return keras.ops.cond(positive, lambda: x, lambda: -x)


x = tf.constant([-3.0])
for layer in (Plain(), Decorated(), WithOp()):
    print(f"{type(layer).__name__:10}", layer(x).numpy(), end=" ")
    try:
        print(tf.function(layer)(x).numpy())
    except tf.errors.OperatorNotAllowedInGraphError as error:
        print(type(error).__name__)
