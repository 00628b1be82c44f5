import tensorflow as tf

column = tf.constant([[10], [20]])
row = tf.constant([1, 2, 3])
print(column.shape, "+", row.shape, "->", (column + row).shape)
print((column + row).numpy())

by_hand = tf.broadcast_to(column, (2, 3)) + tf.broadcast_to(row, (2, 3))
print("the same:", tf.reduce_all(column + row == by_hand).numpy())
