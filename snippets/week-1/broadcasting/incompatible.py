import tensorflow as tf

scores = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
per_row = tf.constant([10.0, 20.0])
try:
    scores + per_row
except tf.errors.InvalidArgumentError as error:
    print(error.message.split("}} ")[-1])

print((scores + per_row[:, tf.newaxis]).numpy())
