import tensorflow as tf

print(tf.constant(7, shape=(2, 3)).numpy())
print(tf.fill((2, 3), 7).numpy())
print(tf.zeros((2, 3), dtype=tf.int32).numpy())
