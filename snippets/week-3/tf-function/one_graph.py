import tensorflow as tf


@tf.function
def scale(x, factor):
    return factor * x


pair = tf.TensorSpec([2], tf.float32)
concrete = scale.get_concrete_function(pair, 3)
print("traces:", scale.experimental_get_tracing_count())
print("a call:", concrete(tf.constant([1.0, 2.0])).numpy())
for op in concrete.graph.get_operations():
    print(f"{op.type:12} {op.name}")
