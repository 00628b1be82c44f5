import tensorflow as tf


def assertion(x):
    tf.debugging.assert_positive(x)
    return tf.math.log(x)


def check(x):
    return tf.debugging.check_numerics(tf.math.log(x), "log")


def lookup(x):
    return tf.gather(x, [0, tf.cast(7 * x[0], tf.int32)])


x = tf.constant([1.0, 0.0])
for function in (assertion, check, lookup):
    for jit in (False, True):
        compiled = tf.function(function, jit_compile=jit)
        try:
            result = compiled(x).numpy()
        except tf.errors.InvalidArgumentError:
            result = "raises"
        print(f"{function.__name__}, jit_compile={jit}: {result}")
