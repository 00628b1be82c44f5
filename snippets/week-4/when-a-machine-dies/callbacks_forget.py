import tensorflow as tf
from tensorflow import keras


class PowerCut(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


def fit(*more):
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    kept = keras.callbacks.BackupAndRestore("kept")
    stop = keras.callbacks.EarlyStopping("loss", min_delta=99, patience=4)
    x, callbacks = tf.ones([8, 1]), [kept, stop, *more]
    return model.fit(x, x, epochs=20, verbose=0, callbacks=callbacks).epoch


print("unbroken:", *fit())
try:
    fit(PowerCut())
except KeyboardInterrupt:
    print("restarted:", *fit())
