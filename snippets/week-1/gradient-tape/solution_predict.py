import tensorflow as tf

u, v = tf.Variable(2.0), tf.Variable(5.0)
c = tf.constant(3.0)
with tf.GradientTape() as tape:
    y = c * u * u
print(tape.gradient(y, {"u": u, "v": v, "c": c}))
