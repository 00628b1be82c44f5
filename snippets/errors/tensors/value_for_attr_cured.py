import tensorflow as tf

counts = tf.constant([1, 4, 9])
print(tf.sqrt(tf.cast(counts, tf.float32)).numpy())
