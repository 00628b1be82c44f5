import tensorflow as tf

tf.get_logger().setLevel("ERROR")
ops = [tf.sin, tf.cos, tf.exp]


def multiplied(x, n):
    return tf.cast(n, tf.float32) * x


def chosen(x, n):
    return ops[n](x)


def in_parts(x, n):
    return tf.split(x, n)[0]


x = tf.ones([6])
for function in (multiplied, chosen, in_parts):
    print(f"{function.__name__}:")
    for name, n in (("a Python 2", 2), ("a tensor 2", tf.constant(2))):
        try:
            y = tf.function(function)(x, n).shape
        except (TypeError, ValueError) as error:
            y = type(error).__name__
        print(f"  {name}: {y}")
