import tensorflow as tf

counts = tf.constant([1, 2, 3])
weights = tf.constant([0.5, 0.5, 1.0])
print("weights + 1:", (weights + 1).numpy())
print("counts + 1: ", (counts + 1).numpy())
try:
    counts + 1.5
except tf.errors.InvalidArgumentError as error:
    print(error.message)

print("cast first: ", (tf.cast(counts, tf.float32) + 1.5).numpy())
print("a range:    ", tf.range(tf.constant(3), dtype=tf.float32).numpy())
