import textwrap

import tensorflow as tf

w, b = tf.Variable(2.0), tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = (w * 3.0 + b) ** 2
try:
    for variable in w, b:
        print(tape.gradient(loss, variable).numpy())
except RuntimeError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
