import tensorflow as tf

x = tf.ones((2, 2))
with tf.GradientTape() as tape:
    tape.watch(x)
    y = tf.reduce_sum(x)
    z = tf.square(y)
dz_dx, dz_dy = tape.gradient(z, [x, y])

by_hand = 2 * y * tf.ones((2, 2))
print("dz/dy =", dz_dy.numpy())
print(dz_dx.numpy())
print("largest difference:", tf.reduce_max(abs(dz_dx - by_hand)).numpy())
