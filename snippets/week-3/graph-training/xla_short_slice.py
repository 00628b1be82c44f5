import tensorflow as tf


def mean_of_slices(x):
    result = tf.TensorArray(tf.float32, 3)
    for i in tf.range(3):
        part = x[5 * i : 5 * i + 5]
        result = result.write(i, tf.reduce_mean(part))
    return result.stack()


def last_below_8(x):
    return tf.boolean_mask(x, x < 8)[-1]


x = tf.range(12.0)
for function in (mean_of_slices, last_below_8):
    for jit in (False, True):
        result = tf.function(function, jit_compile=jit)(x).numpy()
        print(f"{function.__name__}, jit {jit}: {result}")
