import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec(None, tf.float32)])
def norm(x):
    return tf.sqrt(tf.reduce_sum(x**2))


for x in (tf.constant(3.0), tf.constant([3.0, 4.0]), tf.ones([2, 2])):
    print(x.shape, norm(x).numpy())
print("traces:", norm.experimental_get_tracing_count())
