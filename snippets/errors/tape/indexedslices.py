import textwrap

import tensorflow as tf

table = tf.Variable(tf.zeros([1000, 4]))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.gather(table, [7, 7, 42]))
gradient = tape.gradient(loss, table)
try:
    table.assign_sub(0.1 * gradient)
except TypeError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
