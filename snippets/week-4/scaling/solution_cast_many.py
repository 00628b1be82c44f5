import tensorflow as tf


def total(numbers):  # one after the other, as in a ring
    result = numbers[0]
    for number in numbers[1:]:
        result += number
    return result


for dtype in (tf.float32, tf.bfloat16):
    one = tf.constant(1.0, dtype)
    ring = total(512 * [one])
    machine = total(8 * [one])
    stages = total(64 * [machine])
    print(f"{dtype.name:8} one ring {ring:.0f}, two stages {stages:.0f}")
