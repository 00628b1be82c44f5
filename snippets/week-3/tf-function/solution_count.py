import tensorflow as tf

tf.get_logger().setLevel("ERROR")


@tf.function
def f(x, training=False):
    return x


for arguments in (
    (tf.ones([2]),),
    (tf.zeros([2]), False),
    (tf.ones([2]), True),
    (tf.ones([2], tf.float64),),
    (tf.Variable([1.0, 1.0]),),
    ([1.0, 1.0],),
):
    f(*arguments)
    print("traces so far:", f.experimental_get_tracing_count())
