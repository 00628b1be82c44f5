import tensorflow as tf
from tensorflow import keras

positive = tf.function(lambda x: x if tf.reduce_sum(x) > 0 else -x)


class Plain(keras.layers.Layer):
    def call(self, x):
        return x if tf.reduce_sum(x) > 0 else -x


class WithFunction(keras.layers.Layer):
    def call(self, x):
        return positive(x)


class WithOp(keras.layers.Layer):
    def call(self, x):
        return keras.ops.cond(keras.ops.sum(x) > 0, lambda: x, lambda: -x)


x = tf.constant([-3.0])
for layer in (Plain(), WithFunction(), WithOp()):
    print(f"{type(layer).__name__:12}", layer(x).numpy(), end=" ")
    try:
        print(tf.function(layer)(x).numpy())
    except tf.errors.OperatorNotAllowedInGraphError as error:
        print(type(error).__name__)
