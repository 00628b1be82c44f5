import subprocess
import sys

import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.slope = tf.Variable(3.0)
        self.offset = tf.Variable(-1.0)

    @tf.function(input_signature=[tf.TensorSpec([None])])
    def predict(self, x):
        return self.slope * x + self.offset


line = Line()
tf.saved_model.save(line, "line")
print("here:  ", line.predict(tf.constant([0.0, 1.0, 2.5])).numpy())

OTHER = """
import faulthandler
faulthandler.dump_traceback_later(240, exit=True)  # at most 240 s
import tensorflow as tf

loaded = tf.saved_model.load("line")
print("there: ", loaded.predict(tf.constant([0.0, 1.0, 2.5])).numpy())
print("slope: ", loaded.slope.numpy())
print("Line is defined there:", "Line" in globals())
print("it is a tf.Module:", isinstance(loaded, tf.Module))
"""
other = subprocess.run(
    [sys.executable, "-c", OTHER],
    capture_output=True,
    text=True,
    timeout=250,
    check=True,
)
print(other.stdout, end="")
