import tensorflow as tf

free = tf.Variable([1, 2, 3, 4], shape=tf.TensorShape(None))
print("promised:", free.shape, " held:", tf.shape(free).numpy())

free.assign([[1, 2], [3, 4]])
print("promised:", free.shape, " held:", tf.shape(free).numpy())

rows = tf.Variable(tf.zeros((2, 3)), shape=(None, 3))
rows.assign(tf.ones((5, 3)))
print("promised:", rows.shape, " held:", tf.shape(rows).numpy())
