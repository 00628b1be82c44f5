import tensorflow as tf


def squares(n):
    array = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        array = array.write(i, i * i)
    return array.stack()


for compiled in (False, True):
    function = tf.function(squares, jit_compile=compiled)
    print("jit_compile:", compiled)
    print("  of size n:", function(tf.constant(4)).numpy())
