import tensorflow as tf
from tensorflow import keras


@keras.utils.register_keras_serializable()
class Shrink(keras.layers.Layer):
    def __init__(self, tracked, **kwargs):
        super().__init__(**kwargs)
        self.tracked = tracked
        self.largest = self.add_weight(trainable=False) if tracked else 1.0

    def fit_to(self, data):
        largest = tf.reduce_max(data)
        if self.tracked:
            self.largest.assign(largest)
        else:
            self.largest = largest

    def call(self, x):
        return x / self.largest


x = tf.constant([[50.0], [100.0]])
for tracked in (False, True):
    model = keras.Sequential([keras.Input([1]), Shrink(tracked)])
    model.layers[0].fit_to(x)
    model.save("shrink.keras")
    loaded = keras.models.load_model("shrink.keras")
    print(f"tracked {tracked}: {model(x)[0, 0]}, loaded: {loaded(x)[0, 0]}")
