import tensorflow as tf

targets = tf.constant([1.0, 2.0, 3.0])
outputs = tf.constant([[1.0], [2.0], [3.0]])  # as of Dense(1)
difference = targets - outputs
print("loss:", tf.reduce_mean(difference**2).numpy().round(3))
print("shape of the difference:", difference.shape)
