import tensorflow as tf

image = tf.constant([50, 150, 200], tf.uint8)
floats = tf.cast(image, tf.float32)
print("brighter:  ", tf.saturate_cast(floats + 100, tf.uint8).numpy())
print("difference:", (floats - floats[1]).numpy())
