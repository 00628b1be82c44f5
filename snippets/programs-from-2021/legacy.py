import textwrap

from tensorflow import keras

then = {"legacy.SGD": lambda: keras.optimizers.legacy.SGD(0.1)}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except ImportError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:", keras.optimizers.SGD(0.1).name)
