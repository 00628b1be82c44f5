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
import faulthandler, re, textwrap
faulthandler.dump_traceback_later(240, exit=True)  # at most 240 s
import tensorflow as tf
from tensorflow import keras

x = tf.constant([[2.0, 3.0]])
exported = tf.saved_model.load("exported")
print("SavedModel:", exported.serve(x).numpy())
try:
    keras.models.load_model("model.keras")
except TypeError as error:
    reason = re.search("Could not locate.*?(?= Full)", str(error))[0]
    print(textwrap.fill(reason, 49))

class Square(keras.layers.Layer):
    def call(self, x):
        return x * x

own = {"Square": Square}
model = keras.models.load_model("model.keras", custom_objects=own)
print("with the class:", model(x).numpy())
"""
other = subprocess.run(
    [sys.executable, "-c", OTHER],
    capture_output=True,
    text=True,
    timeout=250,
    check=True,
)
print(other.stdout, end="")
