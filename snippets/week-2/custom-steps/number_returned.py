import tensorflow as tf
from tensorflow import keras


class Model(keras.Sequential):
    def test_step(self, data):
        return {self.name: tf.reduce_mean(data)}


errors = tf.constant([1.0, 1.0, 4.0])
for name in ("loss", "error"):
    model = Model([keras.layers.Dense(1)], name=name)
    model.compile()
    found = model.evaluate(errors, batch_size=2, verbose=0)
    print(f"{name:5} {found:.1f}")
