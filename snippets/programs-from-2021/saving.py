import textwrap

from tensorflow import keras

model = keras.Sequential([keras.Input([1]), keras.layers.Dense(1)])
load = keras.models.load_model
then = {
    'save("folder")': lambda: model.save("folder"),
    "save_format=": lambda: model.save("m", save_format="tf"),
    'save_weights("w")': lambda: model.save_weights("w"),
    'load_weights("w")': lambda: model.load_weights("w"),
    'load_model("folder")': lambda: load("folder"),
    "to_yaml": lambda: model.to_yaml(),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (AttributeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

model.save("model.keras")
model.save_weights("model.weights.h5")
model.export("folder", verbose=False)
print("today:", load("model.keras").count_params())
