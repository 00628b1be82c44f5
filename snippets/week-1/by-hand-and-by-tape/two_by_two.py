import tensorflow as tf

x = tf.ones((2, 2))
y = tf.reduce_sum(x)
z = tf.square(y)

print(x.numpy())
print("y =", y.numpy())
print("z =", z.numpy())
