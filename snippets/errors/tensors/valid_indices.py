import textwrap

import numpy as np
import tensorflow as tf

row = tf.range(3)
x = tf.reshape(tf.range(12), [4, 3])
print("a list:", x[[0, 2]].numpy())
for tensor, rows in (x, np.array([0, 2])), (row, [0, 2]):
    try:
        print(tensor[rows])
    except (TypeError, tf.errors.InvalidArgumentError) as error:
        print(f"{type(error).__name__}:")
        print(textwrap.fill(str(error).split("}} ")[-1], 49))
