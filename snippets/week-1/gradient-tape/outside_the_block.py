import tensorflow as tf

w = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = w * w
print("y, computed inside:     ", tape.gradient(y, w).numpy())

with tf.GradientTape() as tape:
    y = w * w
after = y * 10
print("after, computed outside:", tape.gradient(after, w))
