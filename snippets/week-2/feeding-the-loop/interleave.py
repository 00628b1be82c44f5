import os
from tempfile import TemporaryDirectory

import tensorflow as tf


def show(name, lines):
    print(f"{name}:", *(line.numpy().decode() for line in lines))


with TemporaryDirectory() as folder:
    for letter in "abc":
        lines = "\n".join(f"{letter}{i}" for i in range(4))
        tf.io.write_file(os.path.join(folder, f"{letter}.txt"), lines)
    pattern = os.path.join(folder, "*.txt")
    files = tf.data.Dataset.list_files(pattern, shuffle=False)
    read = tf.data.TextLineDataset
    show("flat_map ", files.flat_map(read))
    show("3 files  ", files.interleave(read, cycle_length=3))
    show("2 files  ", files.interleave(read, cycle_length=2))
    show("2 lines  ", files.interleave(read, 3, block_length=2))
