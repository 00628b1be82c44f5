import subprocess
import sys

from tensorflow import keras


class Square(keras.layers.Layer):
    def call(self, x):
        return x * x


model = keras.Sequential([keras.Input((2,)), Square()])
model.save("model.keras")
model.export("exported", verbose=False)

OTHER = """
import faulthandler, re
faulthandler.dump_traceback_later(240, exit=True)  # at most 240 s
import tensorflow as tf
from tensorflow import keras

exported = tf.saved_model.load("exported")
print("SavedModel:", exported.serve(tf.constant([[2.0, 3.0]])).numpy())
try:
    keras.models.load_model("model.keras")
except TypeError as error:
    reason = re.search("Could not locate class '\\w+'", str(error))[0]
    print("model.keras:", reason)
"""
other = subprocess.run(
    [sys.executable, "-c", OTHER],
    capture_output=True,
    text=True,
    timeout=250,
    check=True,
)
print(other.stdout, end="")
