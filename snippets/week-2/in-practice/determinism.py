from textwrap import fill

import tensorflow as tf
from tensorflow import keras

tf.config.experimental.enable_op_determinism()
try:
    tf.random.uniform([])
except RuntimeError as error:
    print(fill(f"RuntimeError: {error}", 49))

keras.utils.set_random_seed(1)
print(tf.random.uniform([2]).numpy().round(3))
