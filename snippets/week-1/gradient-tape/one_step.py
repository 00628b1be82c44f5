import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)
learning_rate = 0.05


def loss():
    return tf.reduce_mean((w * x + b - y) ** 2)


with tf.GradientTape() as tape:
    before = loss()
w_gradient, b_gradient = tape.gradient(before, [w, b])
print(f"loss {before:.4f}, gradient ({w_gradient:.4f}, {b_gradient:.4f})")

w_step, b_step = learning_rate * w_gradient, learning_rate * b_gradient
w.assign_sub(w_step)
b.assign_sub(b_step)
print(f"w 0.5 - ({w_step:.4f}) = {w.numpy():.4f}")
print(f"b 1.0 - ({b_step:.4f}) = {b.numpy():.4f}")
print(f"loss {loss():.4f}")
