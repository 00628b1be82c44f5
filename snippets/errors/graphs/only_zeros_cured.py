import tensorflow as tf


@tf.function
def squares(n):
    array = tf.TensorArray(tf.float32, size=n)
    for i in tf.range(n):
        array = array.write(i, tf.cast(i, tf.float32) ** 2)
    return array.stack()


print(squares(tf.constant(4)).numpy())
