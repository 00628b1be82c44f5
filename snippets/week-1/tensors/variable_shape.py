import tensorflow as tf

same = tf.Variable([1, 2, 3, 4], shape=(4,))
print("accepted:", same.shape)

try:
    tf.Variable([1, 2, 3, 4], shape=(2, 2))
except ValueError as error:
    print(error)

square = tf.Variable(tf.constant([1, 2, 3, 4], shape=(2, 2)))
print("reshaped before:", square.shape)
