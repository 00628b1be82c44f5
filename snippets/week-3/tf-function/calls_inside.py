import tensorflow as tf


def plain(x):
    print("tracing plain")
    return tf.sin(x)


@tf.function
def decorated(x):
    print("tracing decorated")
    return tf.cos(x)


@tf.function
def outer(x):
    return plain(x) + plain(2 * x) + decorated(x) + decorated(2 * x)


graph = outer.get_concrete_function(tf.constant(1.0)).graph
shown = ("Sin", "Cos", "PartitionedCall")
print([op.type for op in graph.get_operations() if op.type in shown])
