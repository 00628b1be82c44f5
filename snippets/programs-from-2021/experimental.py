import textwrap

from tensorflow import keras

optimizers, layers = keras.optimizers, keras.layers
then = {
    "preprocessing": lambda: layers.experimental.preprocessing,
    "SyncBatchNormalization": lambda: layers.experimental,
    "set_policy": lambda: keras.mixed_precision.experimental,
    "CosineDecay": lambda: keras.experimental.CosineDecay(0.1, 100),
    "optimizers.experimental": lambda: optimizers.experimental.SGD(),
    "BackupAndRestore": lambda: keras.callbacks.experimental,
}

for name, call in then.items():
    try:
        print(f"{name}: {call()}")
    except AttributeError as error:
        print(f"{name}: {type(error).__name__}")
        message = " ".join(str(error).split())
        print(textwrap.indent(textwrap.fill(message, 46), "  "))

print("today:")
print(" ", layers.Normalization.__name__, end=" ")
print(layers.BatchNormalization(synchronized=True).synchronized)
keras.mixed_precision.set_global_policy("float32")
print(" ", keras.mixed_precision.global_policy().name, end=" ")
print(optimizers.schedules.CosineDecay(0.1, 100).name)
print(" ", keras.callbacks.BackupAndRestore.__name__)
