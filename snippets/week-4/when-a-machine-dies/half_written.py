import contextlib
import os

import numpy as np
import tensorflow as tf


def write(path, weights, killed):
    with open(path, "wb") as file:
        data = weights.numpy().tobytes()
        file.write(data[: len(data) // 2])
        if killed:
            raise InterruptedError("in the middle of writing")
        file.write(data[len(data) // 2 :])
        file.flush()
        os.fsync(file.fileno())


def write_aside(path, weights, killed):
    write(path + ".new", weights, killed)
    os.replace(path + ".new", path)


old, new = tf.fill([6], 1.0), tf.fill([6], 2.0)
for save, killed in (write, True), (write_aside, True), (write_aside, False):
    old.numpy().tofile("weights")
    with contextlib.suppress(InterruptedError):
        save("weights", new, killed)
    how = "killed" if killed else "whole"
    print(f"{save.__name__}, {how}:", np.fromfile("weights", "float32"))
