import tensorflow as tf


@tf.function
def highest(n):
    top = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        top = tf.maximum(top, n)
    return top


for n in (6, 7, 27):
    print(n, highest(tf.constant(n)).numpy())
