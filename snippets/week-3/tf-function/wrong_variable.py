import tensorflow as tf

v, w = tf.Variable(1.0), tf.Variable(2.0)
with tf.distribute.MirroredStrategy(["CPU:0"]).scope():
    first, second = tf.Variable(1.0), tf.Variable(2.0)


def less_v(a):
    return a - v


def doubled(a):
    return 2 * a


for name, function, one, two in (
    ("v, then w", less_v, v, w),
    ("w, then v", less_v, w, v),
    ("their values", less_v, v.value(), w.value()),
    ("in a strategy", doubled, first, second),
):
    traced = tf.function(function)
    print(f"{name:13}", traced(one).numpy(), traced(two).numpy())
