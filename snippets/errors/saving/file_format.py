import textwrap

from tensorflow import keras

model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
model.export("served", verbose=False)
calls = {
    "save": lambda: model.save("served"),
    "load_model": lambda: keras.models.load_model("served"),
}
for name, call in calls.items():
    try:
        call()
    except ValueError as error:
        print(f"{name}: {type(error).__name__}:")
        print(textwrap.fill(str(error), 49))
