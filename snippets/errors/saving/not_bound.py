import textwrap

import tensorflow as tf

w = tf.Variable(1.0, name="w")
path = tf.train.Checkpoint(w=w).save("without/ckpt")

b = tf.Variable(0.0, name="b")
wanted = tf.train.Checkpoint(w=w, b=b)
try:
    wanted.restore(path).assert_consumed()
except AssertionError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
