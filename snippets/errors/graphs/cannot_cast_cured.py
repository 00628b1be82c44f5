import tensorflow as tf

rows = tf.TensorSpec([None, 2])
flag = tf.TensorSpec([], tf.bool)


@tf.function(input_signature=[rows, flag])
def total(x, negative):
    return -tf.reduce_sum(x) if negative else tf.reduce_sum(x)


one = tf.ones([2])
double = tf.ones([3, 2], tf.float64)
print(total(one[tf.newaxis], tf.constant(False)).numpy())
print(total(tf.cast(double, tf.float32), tf.constant(True)).numpy())
print(total.experimental_get_tracing_count(), "trace")
