import re
import textwrap

from tensorflow import keras

try:
    keras.losses.MeanSquaredError(reduction="auto")
except ValueError as error:
    print(f"{type(error).__name__}:")
    message = str(error)
    print(textwrap.fill(message.partition(" Expected")[0], 49))
    names = sorted(re.findall(r"'(\w+)'", message))  # from a set
    print(textwrap.fill(f"Expected one of: {', '.join(names)}", 49))
