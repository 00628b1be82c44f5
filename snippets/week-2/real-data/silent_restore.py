from textwrap import fill

import tensorflow as tf
from tensorflow import keras


def new_model():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


keras.utils.set_random_seed(0)
saved, fresh = new_model(), new_model()
path = tf.train.Checkpoint(model=saved).save("checkpoints/model")
status = tf.train.Checkpoint(net=fresh).restore(path)
print("same weights:", (saved.get_weights()[0] == fresh.get_weights()[0]).all())
try:
    status.assert_existing_objects_matched()
except AssertionError as error:
    print(fill(str(error).split(" [")[0], 49))
status.expect_partial()

tf.train.Checkpoint(model=fresh).restore(path).assert_consumed()
print("same weights:", (saved.get_weights()[0] == fresh.get_weights()[0]).all())
