import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])
w = tf.Variable(3.2)
learning_rate = 0.1


def loss():
    return tf.reduce_mean((w * x - y) ** 2)


with tf.GradientTape() as tape:
    before = loss()
gradient = tape.gradient(before, w)
step = -learning_rate * gradient
print(f"at w = {w.numpy():.2f}: loss {before:.3f}, gradient {gradient:.3f}")
w.assign_add(step)
print(f"step {step:.3f} to w = {w.numpy():.3f}: loss {loss():.3f}")
print(f"fall promised by the slope: {-gradient * step:.3f}", end=", ")
print(f"real fall: {before - loss():.3f}")
