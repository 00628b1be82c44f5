import tensorflow as tf

variable = tf.Variable(5, tf.float32)
print(variable.dtype.name, variable.trainable)
