import tensorflow as tf


@tf.function
def double(x):
    return 2 * x


print("tf has a Session:", hasattr(tf, "Session"))
print("double(3):", double(tf.constant(3)).numpy())
graph = double.get_concrete_function(tf.constant(3)).graph
print("its graph:", [op.type for op in graph.get_operations()])
