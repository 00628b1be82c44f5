import tensorflow as tf

try:
    tf.Variable([1, 2, 3, 4], shape=(2, 2))
except ValueError as error:
    print("shape=(2, 2):", type(error).__name__)

variable = tf.Variable([1, 2, 3, 4], shape=tf.TensorShape(None))
variable.assign([[1, 2], [3, 4]])
print(variable.numpy())
