from textwrap import fill

import tensorflow as tf
from tensorflow import keras

saved = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
path = tf.train.Checkpoint(model=saved).save("checkpoints/model")
fresh = keras.Sequential([keras.layers.Dense(1)])  # has no weights yet
status = tf.train.Checkpoint(net=fresh).restore(path)
status.assert_existing_objects_matched()
print("assert_existing_objects_matched: no error")
try:
    status.assert_consumed()
except AssertionError as error:
    print(fill(f"assert_consumed: {error}".split(": attributes")[0], 49))
status.expect_partial()
