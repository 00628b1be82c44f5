import numpy as np
import tensorflow as tf

array = np.array([1.0, 2.0])
column = array.reshape(2, 1)  # the same memory
array[:] = 5.0
print("array:   ", column.tolist())

variable = tf.Variable([1.0, 2.0])
column = tf.reshape(variable, (2, 1))
variable.assign([5.0, 5.0])
print("variable:", column.numpy().tolist())
