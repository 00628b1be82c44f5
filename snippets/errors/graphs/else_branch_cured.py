import tensorflow as tf


@tf.function
def returns(x):
    if x > 0.0:
        return x
    return tf.zeros_like(x)


@tf.function
def assigns(x):
    y = tf.zeros_like(x)
    if x > 0.0:
        y = tf.sqrt(x)
    return y


for function in returns, assigns:
    print(*(function(tf.constant(x)).numpy() for x in (4.0, -4.0)))
