import subprocess
import sys

import tensorflow as tf


class Squares(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([])])
    def predict(self, x):
        return tf.py_function(lambda x: x * x, [x], tf.float32)


tf.saved_model.save(Squares(), "squares")
three = tf.constant(3.0)
print("here: ", tf.saved_model.load("squares").predict(three).numpy())

OTHER = """
import faulthandler
faulthandler.dump_traceback_later(240, exit=True)  # at most 240 s
import tensorflow as tf

loaded = tf.saved_model.load("squares")
print("there: loaded")
try:
    loaded.predict(tf.constant(3.0))
except tf.errors.OpError as error:
    print("there:", type(error).__name__)
"""
other = subprocess.run(
    [sys.executable, "-c", OTHER],
    capture_output=True,
    text=True,
    timeout=250,
    check=True,
)
print(other.stdout, end="")
