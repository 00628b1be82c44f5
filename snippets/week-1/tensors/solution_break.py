import tensorflow as tf

large, one = tf.constant(1e8), tf.constant(1.0)
print("the large one first:", (large + one - large).numpy())
print("the large ones last:", (one + (large - large)).numpy())

total = large
for _ in range(8):
    total += one
print("eight, one by one:  ", (total - large).numpy())
print(
    "eight, added first: ", (large + tf.reduce_sum(tf.ones(8)) - large).numpy()
)
