import tensorflow as tf

variable = tf.Variable([1, 2, 3, 4, 5, 6])
print(tf.reshape(variable, (2, 3)).numpy())
print(tf.reshape(variable, (3, -1)).numpy())
print("the variable still has shape", variable.shape)

try:
    tf.constant([1, 2, 3, 4]).reshape(2, 2)
except AttributeError as error:
    for line in str(error).strip().split("\n"):
        print(line.strip())
