import tensorflow as tf

print(tf.constant([[5]]).shape)
print(tf.constant([[], []]).shape)
print(tf.constant([1, 2.5]).dtype.name)
print((tf.constant([1, 2]) / 2).dtype.name)
print(tf.constant("Hello").shape)
