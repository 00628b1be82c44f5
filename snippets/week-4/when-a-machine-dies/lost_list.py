import tensorflow as tf

step = tf.Variable(0)
state = tf.train.Checkpoint(step=step)


def open_folder():
    step.assign(0)
    manager = tf.train.CheckpointManager(state, "listed", max_to_keep=3)
    state.restore(manager.latest_checkpoint)
    print(f"{manager.latest_checkpoint}: goes on from step {step.numpy()}")
    return manager


manager = open_folder()
for _ in range(3):
    step.assign_add(10)
    manager.save(checkpoint_number=step)

open_folder()
tf.io.gfile.remove("listed/checkpoint")  # as if lost with the power
open_folder()
print("there:", *sorted(tf.io.gfile.glob("listed/*.index")), sep="\n  ")
