import os

import tensorflow as tf

step = tf.Variable(0)
state = tf.train.Checkpoint(step=step, weights=tf.Variable(tf.zeros([1000])))
manager = tf.train.CheckpointManager(state, "kept", max_to_keep=3)
for _ in range(5):
    step.assign_add(10)
    manager.save(checkpoint_number=step)
print("kept:", *map(os.path.basename, manager.checkpoints))

newest = manager.latest_checkpoint + ".data-00000-of-00001"
os.truncate(newest, os.path.getsize(newest) // 2)  # a full disk, a lost write
step.assign(-1)
for path in reversed(manager.checkpoints):
    try:
        state.restore(path).assert_existing_objects_matched()
        break
    except (tf.errors.OpError, IndexError) as error:
        print(os.path.basename(path), "raises", type(error).__name__)
else:
    raise SystemExit("none of them is whole")
print("goes on from step", step.numpy())
