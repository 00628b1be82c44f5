import textwrap

from tensorflow import keras

layer = keras.layers.Layer()
then = {
    "add_weight('k', ...)": lambda: layer.add_weight("k", shape=(1,)),
    "add_variable": lambda: layer.add_variable("k", (1,)),
    "add_metric": lambda: layer.add_metric(1.0, name="size"),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (NotImplementedError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", layer.add_weight(name="k", shape=(1,)).name)
