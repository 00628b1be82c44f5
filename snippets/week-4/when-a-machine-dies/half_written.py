import contextlib
import os

import numpy as np
import tensorflow as tf


def write(path, weights):
    with open(path, "wb") as file:
        data = weights.numpy().tobytes()
        file.write(data[: len(data) // 2])
        raise InterruptedError("killed in the middle of writing")


def write_aside(path, weights):
    write(path + ".new", weights)
    os.replace(path + ".new", path)


old, new = tf.fill([6], 1.0), tf.fill([6], 2.0)
for save in (write, write_aside):
    old.numpy().tofile("weights")
    with contextlib.suppress(InterruptedError):
        save("weights", new)
    print(f"{save.__name__}:", np.fromfile("weights", "float32"))
