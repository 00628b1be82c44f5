import importlib
import textwrap

for name in (
    "tensorflow.contrib",
    "tensorflow.keras.layers.experimental",
    "tensorflow.keras.wrappers.scikit_learn",
    "keras.layers.core",
    "keras.engine",
    "keras.preprocessing.text",
):
    try:
        importlib.import_module(name)
    except ImportError as error:
        text = f"{type(error).__name__}: {error}"
        print(textwrap.fill(text, 49))
