import os
from tempfile import TemporaryDirectory

import tensorflow as tf

w = tf.Variable(tf.ones([20_000_000]))
checkpoint = tf.train.Checkpoint(w=w)
later = tf.train.CheckpointOptions(enable_async=True)
with TemporaryDirectory() as folder:
    manager = tf.train.CheckpointManager(checkpoint, folder, max_to_keep=2)
    path = manager.save(options=later)
    there = manager.latest_checkpoint
    print("save returned: ", os.path.basename(path))
    print("on disk:       ", there)
    w.assign_add(tf.ones_like(w))  # the next step
    checkpoint.sync()
    print("after sync:    ", os.path.basename(manager.latest_checkpoint))
    checkpoint.restore(manager.latest_checkpoint)
    print("w restored:    ", w[0].numpy())
