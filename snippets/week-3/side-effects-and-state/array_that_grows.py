import tensorflow as tf


@tf.function
def evens(n):
    out = tf.TensorArray(tf.int32, size=0, dynamic_size=True)
    for i in tf.range(n):
        if i % 2 == 0:
            out = out.write(out.size(), i)
    return out.stack()


print(evens(tf.constant(7)).numpy(), evens(tf.constant(11)).numpy())
