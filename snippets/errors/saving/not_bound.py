import textwrap

import tensorflow as tf
from tensorflow import keras

w = keras.Variable(1.0, name="w")
saved = tf.train.Checkpoint(w=w)
path = saved.save("without/ckpt")

optimizer = keras.optimizers.SGD(0.1, name="sgd")
wanted = tf.train.Checkpoint(w=w, optimizer=optimizer)
try:
    wanted.restore(path).assert_consumed()
except AssertionError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
