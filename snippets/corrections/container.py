import tensorflow as tf

variable = tf.Variable([1, 2, 3])
print("isinstance:", isinstance(variable, tf.Tensor))
print("is_tensor: ", tf.is_tensor(variable))
