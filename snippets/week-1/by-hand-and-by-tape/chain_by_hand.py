import tensorflow as tf

x = tf.ones((2, 2))
y = tf.reduce_sum(x)

dy_dx = tf.ones((2, 2))
dz_dy = 2 * y
dz_dx = dz_dy * dy_dx
print("dz/dy =", dz_dy.numpy())
print(dz_dx.numpy())
