# pip install "tensorboard==2.21.*"
import tempfile

import tensorflow as tf
from tensorboard.backend.event_processing import event_accumulator


@tf.function
def train_step():
    tf.summary.scalar("number", 1.0, step)
    tf.summary.scalar("variable", 1.0, counter)


@tf.function
def called_before():
    tf.summary.scalar("called before", 1.0, counter)


step, counter = 0, tf.Variable(0, dtype=tf.int64)
called_before()
with tempfile.TemporaryDirectory() as folder:
    with tf.summary.create_file_writer(folder).as_default():
        for _ in range(3):
            train_step()
            called_before()
            step += 1
            counter.assign_add(1)
    log = event_accumulator.EventAccumulator(folder).Reload()
    for tag in log.Tags()["tensors"]:
        print(f"{tag}: steps", *(event.step for event in log.Tensors(tag)))
