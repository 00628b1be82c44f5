import tensorflow as tf

pairs = [
    ([2, 3], []),
    ([2, 3], [3]),
    ([2, 3], [2, 1]),
    ([2, 1], [1, 3]),
    ([32, 28, 28], [28, 28]),
    ([8, 1, 6], [7, 1]),
    ([2, 3], [2]),
    ([2, 3], [3, 2]),
]
for pair in pairs:
    left, right = tf.TensorShape(pair[0]), tf.TensorShape(pair[1])
    try:
        result = tf.broadcast_static_shape(left, right)
    except ValueError:
        result = "do not fit"
    print(f"{left!s:12} {right!s:9} {result}")
