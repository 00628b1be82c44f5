import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.save("digits.keras")
model.export("exported", verbose=False)

loaded = keras.models.load_model("digits.keras")
exported = tf.saved_model.load("exported")
layer = keras.layers.TFSMLayer("exported", call_endpoint="serve")
x = tf.constant([[1.0, 2.0]])
for name, other in (
    ("load_model", loaded),
    ("saved_model.load", exported.serve),
    ("TFSMLayer", layer),
):
    print(f"{name:16}  same answer: {bool(model(x) == other(x))}")
print("optimizer in the .keras file:", hasattr(loaded, "optimizer"))
