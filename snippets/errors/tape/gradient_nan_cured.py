import tensorflow as tf

p = tf.Variable([0.0, 0.5])
with tf.GradientTape() as tape:
    safe = tf.where(p > 0, p, 1.0)
    parts = tf.where(p > 0, p * tf.math.log(safe), 0.0)
    loss = -tf.reduce_sum(parts)
print("loss:    ", loss.numpy().round(2))
print("gradient:", tape.gradient(loss, p).numpy().round(2))
