import tensorflow as tf

large, one = tf.constant(1e8), tf.constant(1.0)
print("large, 1, -large:   ", (large + one - large).numpy())
print("1, large, -large:   ", (one + large - large).numpy())
print("large, -large, 1:   ", (large - large + one).numpy())

total = large
for _ in range(8):
    total += one
print("eight, one by one:  ", (total - large).numpy())
print(
    "eight, added first: ", (large + tf.reduce_sum(tf.ones(8)) - large).numpy()
)
