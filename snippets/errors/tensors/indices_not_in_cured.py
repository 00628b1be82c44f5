import tensorflow as tf

words = tf.constant([4, 7])
rows = int(tf.reduce_max(words)) + 1
table = tf.reshape(tf.range(2.0 * rows), [rows, 2])
tf.debugging.assert_less(words, rows)
tf.debugging.assert_non_negative(words)
print(tf.gather(table, words).numpy())
