import tensorflow as tf

print(tf.broadcast_static_shape(tf.TensorShape([2, 1]), tf.TensorShape([3])))
try:
    tf.ones((2, 3)) + tf.ones((3, 2))
except tf.errors.InvalidArgumentError as error:
    print(type(error).__name__)
