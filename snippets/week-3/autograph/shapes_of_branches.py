import tensorflow as tf


@tf.function
def pick(x):
    y = tf.zeros([2]) if x > 0 else tf.zeros([3])
    print("after the if:", y.shape)
    return y


print(pick(tf.constant(1)).shape, pick(tf.constant(-1)).shape)
