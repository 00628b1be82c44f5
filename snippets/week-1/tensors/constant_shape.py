import tensorflow as tf

square = tf.constant([1, 2, 3, 4], shape=(2, 2))
print(square)

try:
    tf.constant([1, 2, 3, 4], shape=(2, 3))
except TypeError as error:
    print(error)
