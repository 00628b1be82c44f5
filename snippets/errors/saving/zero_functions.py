import textwrap

import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.w = tf.Variable(3.0)

    @tf.function
    def __call__(self, x):
        return self.w * x


line = Line()
tf.saved_model.save(line, "untraced")
line(tf.constant(1.0))
tf.saved_model.save(line, "scalar")
x = tf.constant([1.0, 2.0])
for folder in "untraced", "scalar":
    try:
        tf.saved_model.load(folder)(x)
    except ValueError as error:
        print(f"{folder}: {type(error).__name__}:")
        print(textwrap.fill(" ".join(str(error).split()), 49))
