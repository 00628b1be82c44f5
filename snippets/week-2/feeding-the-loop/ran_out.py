import warnings
from textwrap import fill

import numpy as np
import tensorflow as tf
from tensorflow import keras


class Count(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        ends.append(int(self.model.optimizer.iterations))


four = tf.data.Dataset.from_tensors(([[1.0]], [[2.0]])).repeat(4)
for steps, data in ((4, four), (3, four), (3, four.repeat())):
    model, ends = keras.Sequential([keras.layers.Dense(1)]), []
    model.compile("sgd", "mse")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        options = {"shuffle": False, "verbose": 0, "callbacks": [Count()]}
        model.fit(data, epochs=5, steps_per_epoch=steps, **options)
    print("steps of each epoch:", np.diff(ends, prepend=0))
    for text in {str(warning.message) for warning in caught}:
        print(fill(text, 49))
