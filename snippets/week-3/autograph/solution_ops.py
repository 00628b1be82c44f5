import tensorflow as tf


@tf.function
def by_python(x):
    for i in range(3):
        if i == 1:
            x = tf.sin(x)
    return x


@tf.function
def by_graph(x):
    for i in tf.range(3):
        if i == 1:
            x = tf.sin(x)
    return x


x = tf.constant(1.0)
for name, function in (("range", by_python), ("tf.range", by_graph)):
    graph = function.get_concrete_function(x).graph
    kinds = {op.type for op in graph.get_operations()}
    print(f"{name:8}", *sorted(kinds & {"Sin", "StatelessWhile"}))
