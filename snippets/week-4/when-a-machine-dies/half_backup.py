import os
import shutil

import tensorflow as tf
from tensorflow import keras


class PowerCut(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:  # as if in the middle of writing the backup
            os.truncate("kept/latest.weights.h5", 1000)
            raise KeyboardInterrupt


def fit(double, *more):
    model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    kept = keras.callbacks.BackupAndRestore("kept", double_checkpoint=double)
    x, callbacks = tf.ones([8, 1]), [kept, *more]
    return model.fit(x, x, epochs=5, verbose=0, callbacks=callbacks).epoch


for double in False, True:
    shutil.rmtree("kept", ignore_errors=True)
    for more in [PowerCut()], []:
        try:
            print(f"double {double}: trained", *fit(double, *more))
        except (KeyboardInterrupt, OSError) as error:
            print(f"double {double}: {type(error).__name__}")
