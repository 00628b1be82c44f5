import tensorflow as tf

x = tf.constant([[1.0, 3.0], [4.0, 4.0]])
rows = x / tf.reduce_sum(x, axis=1, keepdims=True)
columns = x / tf.reduce_sum(x, axis=0, keepdims=True)
print(rows.numpy())
print(columns.numpy().round(4))
