import tensorflow as tf


@tf.function
def inside(x, low, high):
    return low <= x <= high and x != 0


for x in (-1, 0, 3, 7):
    print(x, inside(tf.constant(x), 0, 5).numpy())
