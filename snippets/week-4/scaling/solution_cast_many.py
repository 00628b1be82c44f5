import tensorflow as tf


def total(numbers):  # one after the other, as in a ring
    result = numbers[0]
    for number in numbers[1:]:
        result += number
    return result


for value in (1.0, 1.1):
    for dtype in (tf.float32, tf.bfloat16):
        one = tf.constant(value, dtype)
        ring = total(512 * [one])
        machine = total(8 * [one])
        stages = total(64 * [machine])
        sums = f"one ring {ring:.0f}, two stages {stages:.0f}"
        print(f"{value} {dtype.name:8} {sums}")
