import os
from tempfile import TemporaryDirectory

import tensorflow as tf

values = tf.random.stateless_uniform([1000, 2500], [1, 0])
rows = tf.data.Dataset.from_tensor_slices(values)
options = tf.data.Options()
options.experimental_optimization.inject_prefetch = False


def change(row):
    return row * tf.random.uniform([], -1, 1)


for name, data in {
    "in order": rows,
    "shuffle(100)": rows.shuffle(100, seed=1),
    "random map": rows.map(change),
}.items():
    iterator = iter(data.with_options(options))
    next(iterator)
    place = tf.train.Checkpoint(iterator=iterator)
    with TemporaryDirectory() as folder:
        try:
            place.write(os.path.join(folder, "place"))
            size = sum(file.stat().st_size for file in os.scandir(folder))
            print(f"{name}: a file of {size // 10_000} rows")
        except tf.errors.FailedPreconditionError as error:
            print(f"{name}:", error.message.split("}} ")[-1])
