import re

import tensorflow as tf


@tf.function
def square(x):
    return x * x


@tf.function
def f(x):
    y = square(square(x))
    while y > 10.0:
        y /= 2.0
    return y


aside = ("Const", "Identity", "Placeholder")
graph = f.get_concrete_function(tf.TensorSpec([])).graph
ops = [op.type for op in graph.get_operations() if op.type not in aside]
print("graph:", *ops)
lines = []
for function in graph.as_graph_def().library.function:
    name = re.sub("__inference_|_[0-9]+$", "", function.signature.name)
    ops = [node.op for node in function.node_def if node.op not in aside]
    lines.append(f"{name}: {' '.join(ops)}")
print(*sorted(lines), sep="\n")
