import tensorflow as tf


@tf.function
def clipped(x):
    if x > 10.0:
        x = tf.constant(10.0)
    return x


graph = clipped.get_concrete_function(tf.TensorSpec([], tf.float32)).graph
for op in graph.get_operations():
    print(f"{op.type:12} {op.name}")
print(clipped(tf.constant(3.0)).numpy(), clipped(tf.constant(30.0)).numpy())
