import textwrap

import tensorflow as tf

w = tf.Variable(3.0)
try:
    for step in range(2):
        with tf.GradientTape() as tape:
            loss = w**2
        w = w - 0.1 * tape.gradient(loss, w)
        print(f"step {step}: w = {w:.2f}")
except TypeError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
