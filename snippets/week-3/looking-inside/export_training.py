import tensorflow as tf
from tensorflow import keras


class Careless(keras.layers.Layer):
    def call(self, x, training=True):
        return x + 100.0 if training else x


class Careful(keras.layers.Layer):
    def call(self, x, training=False):
        return x + 100.0 if training else x


inputs, x = keras.Input((1,)), tf.ones([1, 1])
for title, outputs in (
    ("careless", Careless()(inputs)),
    ("careful", Careful()(inputs)),
    ("told to train", Careful()(inputs, training=True)),
):
    model = keras.Model(inputs, outputs)
    predicted = model.predict(x, verbose=0).item()
    model.export("exported", verbose=False)
    loaded = tf.saved_model.load("exported")
    served = loaded.serve(x).numpy().item()
    print(f"{title:14} predict {predicted}, served {served}")
