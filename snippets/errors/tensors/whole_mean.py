import tensorflow as tf

labels = tf.constant([3, 1, 2, 0])
predicted = tf.constant([3, 1, 2, 1])
hits = tf.cast(labels == predicted, tf.int32)
print("hits:", hits.numpy())
print("accuracy:", tf.reduce_mean(hits).numpy())
