import tensorflow as tf

prediction = tf.constant([[1.0], [2.0], [3.0]])
target = tf.constant([1.0, 2.0, 3.0])

wrong = prediction - target
print("shape of the difference:", wrong.shape)
print("mean square error:", tf.reduce_mean(wrong**2).numpy())

right = tf.squeeze(prediction, axis=1) - target
print("mean square error, shapes agreed:", tf.reduce_mean(right**2).numpy())
