import sys

import tensorflow as tf

calls = 0


@tf.function
def double(x):
    global calls
    calls += 1
    print("Python sees", x)
    tf.print("the graph sees", x, output_stream=sys.stdout)
    return 2 * x


for number in (1.0, 2.0, 3.0):
    result = double(tf.constant(number))
    print("result:", result.numpy())
print("calls that Python counted:", calls)
