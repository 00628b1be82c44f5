import tensorflow as tf

x = tf.range(6)
y = tf.reshape(x, [2, 3])
print(tf.transpose(y).numpy())
print(tf.reduce_mean(tf.cast(y, tf.float32)).numpy())
