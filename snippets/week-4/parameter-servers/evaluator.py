from pathlib import Path
from tempfile import TemporaryDirectory

import tensorflow as tf

x = tf.linspace([-1.0], [1.0], 8)
with TemporaryDirectory() as folder:
    trained = tf.Variable([[0.0]])  # those of the training, elsewhere
    training = tf.train.Checkpoint(kernel=trained)
    manager = tf.train.CheckpointManager(training, folder, max_to_keep=3)
    manager.save()
    kernel = tf.Variable([[0.0]])  # the evaluator's own, in no scope
    evaluator = tf.train.Checkpoint(kernel=kernel)
    for path in tf.train.checkpoints_iterator(folder, timeout=1):
        evaluator.restore(path).expect_partial()
        error = tf.reduce_mean((x @ kernel - 3 * x) ** 2)
        print(f"{Path(path).name}: mean squared error {error:.3f}")
        if trained < 2.5:  # the training goes on
            trained.assign_add(0.5 * (3 - trained))
            manager.save()
