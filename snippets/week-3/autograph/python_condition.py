import tensorflow as tf


@tf.function
def f(x, double):
    if double:
        x = 2 * x
    return x


x = tf.constant(3.0)
for double in (True, tf.constant(True)):
    graph = f.get_concrete_function(x, double).graph
    types = [op.type for op in graph.get_operations()]
    print(type(double).__name__, f(x, double).numpy())
    print("  its ops:", *types)
