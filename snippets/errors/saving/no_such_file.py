import textwrap

import tensorflow as tf

w = tf.Variable(1.0)
checkpoint = tf.train.Checkpoint(w=w)
checkpoint.save("run-a/ckpt")
for path in "run-a/ckpt", "run-a":
    try:
        checkpoint.restore(path)
    except (tf.errors.NotFoundError, tf.errors.DataLossError) as error:
        print(f"{path}: {type(error).__name__}:")
        print(textwrap.fill(error.message, 49))
