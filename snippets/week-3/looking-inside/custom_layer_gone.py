import subprocess
import sys

from tensorflow import keras


class Square(keras.layers.Layer):
    def call(self, x):
        return x * x


model = keras.Sequential([keras.Input((2,)), Square()])
model.save("plain.keras")
model.export("exported", verbose=False)
keras.utils.register_keras_serializable()(Square)  # as a decorator does
model.save("decorated.keras")

OTHER = """
import faulthandler, re, textwrap
faulthandler.dump_traceback_later(240, exit=True)  # at most 240 s
import tensorflow as tf
from tensorflow import keras

x = tf.constant([[2.0, 3.0]])
exported = tf.saved_model.load("exported")
print("SavedModel:", exported.serve(x).numpy())
try:
    keras.models.load_model("plain.keras")
except TypeError as error:
    reason = re.search("Could not locate.*?(?= Full)", str(error))[0]
    print(textwrap.fill(reason, 49))

@keras.utils.register_keras_serializable()
class Square(keras.layers.Layer):
    def call(self, x):
        return x * x

print("with the class, decorated:")
own = {"Square": Square}
for name, known in (("decorated", {}), ("plain", {}), ("plain", own)):
    try:
        load = keras.models.load_model
        answer = load(f"{name}.keras", custom_objects=known)(x).numpy()
    except TypeError as error:
        answer = type(error).__name__
    print(f"  {name}.keras, {list(known)}: {answer}")
"""
other = subprocess.run(
    [sys.executable, "-c", OTHER],
    capture_output=True,
    text=True,
    timeout=250,
    check=True,
)
print(other.stdout, end="")
