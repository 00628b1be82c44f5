import tensorflow as tf

wrapped = tf.constant(200, tf.uint8) + tf.constant(100, tf.uint8)
rounded = tf.constant(0.1) + tf.constant(0.2)
negative = tf.cast(-1, tf.uint8)

print("200 + 100 as uint8:", wrapped.numpy())
print("0.1 + 0.2 as float32:", f"{rounded.numpy():.10f}")
print("-1 as uint8:", negative.numpy())
