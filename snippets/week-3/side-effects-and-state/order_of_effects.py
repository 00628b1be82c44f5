import sys

import tensorflow as tf

v = tf.Variable(1.0)


@tf.function
def f():
    before = v * 10
    v.assign(2.0)
    tf.print("v is", v, output_stream=sys.stdout)
    v.assign_add(1.0)
    tf.print("v is", v, output_stream=sys.stdout)
    return before, v * 10


before, after = f()
print("before:", before.numpy(), " after:", after.numpy())
