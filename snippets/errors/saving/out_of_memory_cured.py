import tensorflow as tf

words = tf.zeros([2**22], tf.int32)
table = tf.ones([2**24, 1])
rows = tf.gather(table, words)
print(rows.shape)
print(f"{4 * tf.size(rows).numpy() / 1e6:.0f} MB")
