import tensorflow as tf

x = tf.ones([32, 4])  # 32 examples
kernel, vector = tf.ones([8, 4]), tf.ones([4])
print(tf.matmul(x, kernel, transpose_b=True).shape)
print(tf.linalg.matvec(x, vector).shape)
