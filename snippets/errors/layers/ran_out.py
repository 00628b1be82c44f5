import textwrap
import warnings

import tensorflow as tf
from tensorflow import keras

data = tf.data.Dataset.from_tensors((tf.ones([4, 2]), tf.ones([4, 1])))
model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
model.compile("sgd", "mse")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", UserWarning)
    keywords = {"epochs": 2, "shuffle": False, "verbose": 0}
    model.fit(data.repeat(5), steps_per_epoch=4, **keywords)
print("steps:", model.optimizer.iterations.numpy())
for warning in caught:
    print(f"{warning.category.__name__}:")
    print(textwrap.fill(str(warning.message), 49))
