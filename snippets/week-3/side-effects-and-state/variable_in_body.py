import textwrap

import tensorflow as tf

traces = 0


@tf.function
def count(x):
    global traces
    traces += 1
    total = tf.Variable(0.0)
    return total.assign_add(x)


try:
    count(tf.constant(1.0))
except ValueError as error:
    text = str(error).split("ValueError: ")[1].split(" See")[0]
    print(textwrap.fill(text, 49))
print("calls: 1, traces:", traces)
