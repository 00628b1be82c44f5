import tensorflow as tf

variable = tf.Variable([1, 2, 3, 4], shape=tf.TensorShape(None))
variable.assign([[1, 2], [3, 4]])
print(variable.numpy())
