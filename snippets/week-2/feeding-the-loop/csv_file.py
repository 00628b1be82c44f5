import os
from tempfile import TemporaryDirectory

import tensorflow as tf

TEXT = "hour,height,place\n0.0,1.5,Brest\n6.2,,Brest\n12.4,1.25,Dover\n"
DEFAULTS = {
    "0": [0.0],
    "nan": [float("nan")],
    "no": tf.constant([], tf.float32),
}

with TemporaryDirectory() as folder:
    file = os.path.join(folder, "tides.csv")
    tf.io.write_file(file, TEXT)
    lines = tf.data.TextLineDataset(file).skip(1)
    for name, default in DEFAULTS.items():

        def parse(line, default=default):
            return tf.io.decode_csv(line, [[0.0], default, [""]])

        try:
            print(
                f"{name}:",
                *(float(height) for _, height, _ in lines.map(parse)),
            )
        except tf.errors.InvalidArgumentError as error:
            message = error.message.splitlines()[0]
            print(f"{name}:", message.rpartition(": ")[2])
