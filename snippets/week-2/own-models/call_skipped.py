import tensorflow as tf
from tensorflow import keras


class Linear(keras.layers.Layer):
    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], 1))

    def call(self, x):
        return x @ self.kernel


built = Linear()
built.build([None, 3])
single, double = tf.ones([2, 3]), tf.ones([2, 3], tf.float64)
calls = {
    "new(single)": lambda: Linear()(single),
    "new.call(single)": lambda: Linear().call(single),
    "built(double)": lambda: built(double),
    "built.call(double)": lambda: built.call(double),
}
for name, call in calls.items():
    try:
        print(f"{name:18} a {call().dtype.name}")
    except (AttributeError, tf.errors.InvalidArgumentError) as error:
        print(f"{name:18} {type(error).__name__}")
