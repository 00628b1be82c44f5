import os
from tempfile import TemporaryDirectory

import tensorflow as tf


def kinds(lines):
    batches = lines.shuffle(100, seed=1).batch(32, drop_remainder=True)
    found = [len(tf.unique(batch).y) for batch in batches]
    return [*found[:6], "... from", min(found), "to", max(found)]


with TemporaryDirectory() as folder:
    for digit in range(10):
        text = "\n".join([str(digit)] * 100)
        tf.io.write_file(os.path.join(folder, f"{digit}.txt"), text)
    pattern = os.path.join(folder, "*.txt")
    files = tf.data.Dataset.list_files(pattern, shuffle=False)
    read = tf.data.TextLineDataset
    print("flat_map:  ", *kinds(files.flat_map(read)))
    print("interleave:", *kinds(files.interleave(read, cycle_length=10)))
