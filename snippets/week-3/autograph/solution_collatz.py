import tensorflow as tf


@tf.function
def highest(n):
    top, steps = n, 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        top = tf.maximum(top, n)
        steps += 1
        if steps == 1000:
            break
    return top, steps


for n in (6, 27, 113383):
    for dtype in (tf.int32, tf.int64):
        top, steps = highest(tf.constant(n, dtype))
        print(f"{n:6} {dtype.name}: {top:10} in {steps:4} steps")
