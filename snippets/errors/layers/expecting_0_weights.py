import textwrap

import numpy as np
from tensorflow import keras

line = keras.layers.Dense(1, name="line")
try:
    line.set_weights([np.array([[2.0], [3.0]]), np.array([1.0])])
except ValueError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
try:
    print(line.kernel)
except AttributeError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
