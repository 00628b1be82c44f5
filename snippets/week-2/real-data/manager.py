import shutil

import tensorflow as tf
from tensorflow import keras


def run(until):
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    weights, epoch = model.trainable_variables, tf.Variable(0)
    optimizer = keras.optimizers.Adam(0.01)
    optimizer.build(weights)
    state = tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)
    manager = tf.train.CheckpointManager(state, "checkpoints", max_to_keep=2)
    found = manager.restore_or_initialize()
    print("starts from", found, "at epoch", epoch.numpy())
    while epoch < until:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(tf.ones((4, 2))) - 1) ** 2)
        optimizer.apply(tape.gradient(loss, weights), weights)
        epoch.assign_add(1)
        manager.save()
    print("keeps", manager.checkpoints, "steps", optimizer.iterations.numpy())


shutil.rmtree("checkpoints", ignore_errors=True)  # of an earlier run
run(until=3)
run(until=5)
