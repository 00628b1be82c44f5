import tensorflow as tf

pairs = [
    ([5, 4], [1]),
    ([5, 4], [5]),
    ([15, 3, 5], [15, 1, 5]),
    ([3, 1], [1, 3]),
    ([0, 3], [1, 3]),
]
for left, right in pairs:
    try:
        print((tf.zeros(left) + tf.zeros(right)).shape)
    except tf.errors.InvalidArgumentError:
        print("do not fit")
