import tensorflow as tf

w = tf.Variable(3.0)
with tf.GradientTape() as tape:
    a = w * w
    y = a + 2 * w
print("y:", y.numpy())
print("dy/dw:", tape.gradient(y, w).numpy())
