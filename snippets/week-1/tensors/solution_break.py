import tensorflow as tf

decimal = tf.constant(0.1)
total = tf.constant(100, tf.int8) + tf.constant(100, tf.int8)
whole = tf.cast(2049, tf.float16)

print(f"0.1 as float32: {decimal.numpy():.10f}")
print("100 + 100 as int8:", total.numpy())
print("2049 as float16:", int(whole))
