import tensorflow as tf


@tf.function
def collect(n):
    found = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        found = found.write(i, i)
    return found.stack()


@tf.function
def total(n):
    found = 0.0
    for i in tf.range(n):
        found = tf.cast(i, tf.float32) / 2.0
    return found


for function in collect, total:
    print(function(tf.constant(3)).numpy())
