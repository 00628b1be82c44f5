import tensorflow as tf
from tensorflow import keras

x, y = tf.constant([[1.0], [2.0], [3.0]]), tf.zeros([3, 1])


class Look(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if batch == 1:
            self.model.evaluate(x[:1], y[:1], verbose=0)


for name, callbacks in (("alone", []), ("evaluated within", [Look()])):
    layer = keras.layers.Dense(1, kernel_initializer="ones")
    model = keras.Sequential([layer])
    model.compile(keras.optimizers.SGD(0.0), "mse")
    keywords = {"shuffle": False, "callbacks": callbacks, "verbose": 0}
    history = model.fit(x, y, batch_size=1, **keywords).history
    print(f"{name}: loss {history['loss'][0]:.2f}")
