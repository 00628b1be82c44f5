import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # or it would warn; see below


@tf.function
def double(x):
    return x + x


arguments = {
    "a float": tf.constant(1.0),
    "another float": tf.constant(2.0),
    "an integer": tf.constant(1),
    "two floats": tf.constant([1.0, 2.0]),
    "a NumPy array": np.array([3.0, 4.0], np.float32),
    "three floats": tf.constant([1.0, 2.0, 3.0]),
    "a Python 1": 1,
    "a Python 2": 2,
    "a string": "ab",
    "a list of two": [tf.constant(1.0), tf.constant(2.0)],
}
for name, argument in arguments.items():
    before = double.experimental_get_tracing_count()
    double(argument)
    new = double.experimental_get_tracing_count() - before
    print(f"{name:14} {'traced' if new else 'known'}")
