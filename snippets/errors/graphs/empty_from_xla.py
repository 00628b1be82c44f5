import tensorflow as tf


def squares(n, size):
    array = tf.TensorArray(tf.int32, size, dynamic_size=True)
    for i in tf.range(n):
        array = array.write(i, i * i)
    return array.stack()


for compiled in (False, True):
    function = tf.function(squares, jit_compile=compiled)
    print("jit_compile:", compiled)
    print("  of size 0:", function(tf.constant(4), 0).numpy())
    print("  of size 2:", function(tf.constant(4), 2).numpy())
