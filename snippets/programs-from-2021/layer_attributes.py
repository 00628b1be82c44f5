import textwrap

from tensorflow import keras

model = keras.Sequential([keras.Input([2]), keras.layers.Dense(1)])
layer = model.layers[0]
then = {
    "layer.input_shape": lambda: layer.input_shape,
    "layer.output_shape": lambda: layer.output_shape,
    "layer.updates": lambda: layer.updates,
    "model.input_names": lambda: model.input_names,
    "model.total_loss": lambda: model.total_loss,
    "model.state_updates": lambda: model.state_updates,
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", layer.input.shape, layer.output.shape, len(model.inputs))
