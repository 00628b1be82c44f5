# pip install "tensorboard==2.21.*"
import tempfile

import tensorflow as tf
from tensorboard.backend.event_processing import event_accumulator

with tempfile.TemporaryDirectory() as folder:
    with tf.summary.create_file_writer(folder).as_default():
        tf.summary.scalar("loss", 0.5, step=1)
    log = event_accumulator.EventAccumulator(folder).Reload()
    print("written:", *log.Tags()["tensors"])
