import tensorflow as tf

x = tf.ones((2, 2))
y = tf.reduce_sum(x)

for row in range(2):
    for column in range(2):
        nudged = tf.tensor_scatter_nd_add(x, [[row, column]], [1.0])
        change = tf.reduce_sum(nudged) - y
        print(f"x{row + 1}{column + 1} + 1 changes y by {change:.0f}")
