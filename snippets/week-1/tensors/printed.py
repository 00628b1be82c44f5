import tensorflow as tf

pair = tf.constant([4, 6])
print(pair)
print(repr(pair))
print(pair.shape, pair.dtype, pair.numpy())
