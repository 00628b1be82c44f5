import tensorflow as tf
from tensorflow import keras

inputs = keras.Input([1])
line = keras.layers.Dense(1, name="line")(inputs)
hidden = keras.layers.Dense(16, activation="tanh", name="hidden")(inputs)
rest = keras.layers.Dense(1, name="rest")(hidden)
model = keras.Model(inputs, line + rest)
parts = keras.Model(inputs, {"line": line, "rest": rest})

print(type(hidden).__name__, hidden.shape)
print([layer.name for layer in model.layers])
print("variables:", len(model.variables), "before any call")
x = tf.constant([[2.0]])
seen = parts(x)
print("the parts add up:", bool(seen["line"] + seen["rest"] == model(x)))
model.save("parts.keras")
loaded = keras.models.load_model("parts.keras")
print("loaded without a class:", bool(loaded(x) == model(x)))
