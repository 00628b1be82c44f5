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
    ops = graph.get_operations()[1:]  # all but the argument
    return [op.type for op in ops if op.type not in ("Identity", "NoOp")]


for name, value in values.items():
    print(f"{name:14}", *ops_of(value))
