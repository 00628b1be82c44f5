import tensorflow as tf


@tf.function
def inside(x, low, high):
    return low <= x <= high and x != 0


@tf.function
def flagged(x, strict):
    return x < 0 or x > 5 or not strict


print(" x  inside  flagged, strict  flagged, not strict")
for x in (-1, 0, 3, 7):
    x = tf.constant(x)
    answers = [inside(x, 0, 5)]
    answers += [flagged(x, tf.constant(strict)) for strict in (True, False)]
    yes = ["yes" if answer else "no" for answer in answers]
    print(f"{x.numpy():2}  {yes[0]:6}  {yes[1]:15}  {yes[2]}")
