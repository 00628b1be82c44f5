import tensorflow as tf

image = tf.constant([50, 150, 200], tf.uint8)
print("brighter:  ", (image + 100).numpy())
print("difference:", (image - image[1]).numpy())
