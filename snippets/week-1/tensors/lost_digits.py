import tensorflow as tf

print("16777217 as float32:", int(tf.constant(16777217.0)))
print("300 as uint8:", tf.constant(300, dtype=tf.uint8).numpy())
print("3.99 cast to int32:", tf.cast(3.99, tf.int32).numpy())
