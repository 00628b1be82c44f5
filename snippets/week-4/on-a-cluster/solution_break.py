import tempfile

import tensorflow as tf

# srun sets SLURM_STEP_NODELIST and others. Of these --cleanenv leaves none:
inside = {}


def train(task, folder):
    index = task if "SLURM_STEP_NODELIST" in inside else 0  # as in train.py
    steps, w = tf.Variable(0), tf.Variable(0.0)
    state = tf.train.Checkpoint(steps=steps, w=w)
    state.restore(tf.train.latest_checkpoint(f"{folder}/0"))
    manager = tf.train.CheckpointManager(state, f"{folder}/{index}", 2)
    if index == 0:
        print(f"{task}: begins at step {steps.numpy()}")
    while True:
        yield
        for _ in range(5):
            steps.assign_add(1)
            w.assign_sub(0.1 * (w - 3))  # the loss is half of (w - 3) ** 2
        manager.save()
        if index == 0:
            print(f"{task}: step {steps.numpy()}, loss {(w - 3) ** 2 / 2:.2f}")


with tempfile.TemporaryDirectory() as newest:
    for turns in [0, 1, 0, 1, 0, 1, 0, 0, 1], [0, 1, 0, 1]:  # whose
        tasks = train(0, newest), train(1, newest)
        [next(tasks[task]) for task in turns]
