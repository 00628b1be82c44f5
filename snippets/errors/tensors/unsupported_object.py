import textwrap

import numpy as np
import tensorflow as tf

table = np.array([[5.1, "red"], [4.7, "blue"]], dtype=object)
text = np.array(["red", None], dtype=object)
lists = np.array([[1, 2], [3]], dtype=object)
for array in table, text, lists:
    try:
        print(tf.constant(array))
    except ValueError as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error), 49))
