import textwrap

import numpy as np
import tensorflow as tf

w = tf.Variable([1.0, 2.0])
with tf.GradientTape() as tape:
    loss = np.mean((w - 3.0) ** 2)
try:
    print(tape.gradient(loss, w))
except AttributeError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
