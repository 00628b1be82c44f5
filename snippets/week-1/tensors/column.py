import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6]])
middle = [False, True, False]
print(tf.where(middle, table * 2, table).numpy())
parts = [table[:, :1], table[:, 1:2] * 2, table[:, 2:]]
print(tf.concat(parts, axis=1).numpy())
