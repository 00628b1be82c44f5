import tensorflow as tf
from tensorflow import keras


class Recomputed(keras.layers.Dense):
    def call(self, x, training=None):
        def inside(x):
            return super(Recomputed, self).call(x, training=training)

        return tf.recompute_grad(inside)(x)


hidden, output = Recomputed(8, "relu"), keras.layers.Dense(1)
model = keras.Sequential([keras.Input([4]), hidden, output])
model.compile("sgd", "mse")
history = model.fit(tf.ones([8, 4]), tf.ones([8, 1]), verbose=0).history
print("trained, epochs:", len(history["loss"]))
