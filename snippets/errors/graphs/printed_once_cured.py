import sys

import tensorflow as tf

calls = tf.Variable(0.0)


@tf.function
def step(x):
    calls.assign_add(1.0)
    tf.print("step with", x, output_stream=sys.stdout)
    return x * calls


for _ in range(3):
    print(step(tf.constant(10.0)).numpy())
print("calls:", calls.numpy())
