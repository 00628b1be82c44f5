import tensorflow as tf


def sign(x):
    if x > 0:
        return 1
    return -1


left_alone = tf.autograph.experimental.do_not_convert(sign)


@tf.function
def by_helper(x):
    return sign(x)


@tf.function
def by_left_alone(x):
    return left_alone(x)


x = tf.constant(-3)
print("converted in turn:", by_helper(x).numpy())
try:
    by_left_alone(x)
except tf.errors.OperatorNotAllowedInGraphError as error:
    print("do_not_convert:", type(error).__name__)
