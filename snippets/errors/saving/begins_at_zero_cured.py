import textwrap

import tensorflow as tf

tf.train.Checkpoint(epoch=tf.Variable(5)).save("second/ckpt")

for folder in "second", "secnod":
    epoch = tf.Variable(0)
    checkpoint = tf.train.Checkpoint(epoch=epoch)
    path = tf.train.latest_checkpoint(folder)
    try:
        checkpoint.restore(path).assert_consumed()
        print("goes on at epoch", epoch.numpy())
    except AssertionError as error:
        print(f"{folder}: {type(error).__name__}:")
        print(textwrap.fill(str(error), 49))
