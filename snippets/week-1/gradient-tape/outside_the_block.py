import tensorflow as tf

w = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = w * w
after = y * 10
print("y, computed inside:     ", tape.gradient(y, w))

with tf.GradientTape() as tape:
    y = w * w
after = y * 10
print("after, computed outside:", tape.gradient(after, w))
