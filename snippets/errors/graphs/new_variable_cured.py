import tensorflow as tf

w = tf.Variable(2.0)


@tf.function
def scale(x):
    return w * x


print(scale(tf.constant(3.0)).numpy())
w.assign(5.0)
print(scale(tf.constant(3.0)).numpy())
