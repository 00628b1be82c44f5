import textwrap

from tensorflow import keras

checkpoint = keras.callbacks.ModelCheckpoint
then = {
    "folder": lambda: checkpoint("best"),
    "weights": lambda: checkpoint("best", save_weights_only=True),
    "period=": lambda: checkpoint("best.keras", period=2),
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

weights = checkpoint("best.weights.h5", save_weights_only=True)
print("today:", checkpoint("best.keras").filepath, weights.filepath)
