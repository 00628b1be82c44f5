import tensorflow as tf


def above_two(v):
    return tf.cast(v > 2, tf.float32)


x = tf.Variable(2.4)
for op in (tf.round, tf.sign, above_two):
    with tf.GradientTape() as tape:
        y = op(x)
    gradient = tape.gradient(y, x)
    print(f"{op.__name__}:", gradient if gradient is None else gradient.numpy())
