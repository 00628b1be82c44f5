import numpy as np
import tensorflow as tf

values = {
    "Python number": 1.5,
    "array of 200": np.arange(200.0, dtype="float32"),
    "tensor of 128": tf.range(128.0),
    "tensor of 129": tf.range(129.0),
    "variable": tf.Variable(1.0),
}
number = tf.TensorSpec([])


def ops_of(value):
    graph = tf.function(lambda x: x + value).get_concrete_function(number).graph
    return [op.type for op in graph.get_operations()]


for name, value in values.items():
    x, *ops, result = ops_of(value)
    print(f"{name:14}", *ops)
