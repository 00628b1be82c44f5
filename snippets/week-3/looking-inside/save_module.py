from pathlib import Path

import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.slope = tf.Variable(3.0)
        self.offset = tf.Variable(-1.0)

    @tf.function(input_signature=[tf.TensorSpec([None])])
    def predict(self, x):
        return self.slope * x + self.offset


tf.saved_model.save(Line(), "line")
for path in sorted(Path("line").rglob("*")):
    print(path.as_posix() + "/" * path.is_dir())

checkpoint = "line/variables/variables"
for name, _ in tf.train.list_variables(checkpoint):
    if name.endswith("VARIABLE_VALUE"):
        value = tf.train.load_variable(checkpoint, name)
        print(name.split("/")[0], "=", value)
