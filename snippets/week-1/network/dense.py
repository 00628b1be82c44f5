import tensorflow as tf

x = tf.constant([[1.0, 2.0], [0.0, 1.0], [3.0, 1.0], [2.0, 0.0]])
w = tf.constant([[1.0, -2.0, 0.5], [0.5, 0.5, 0.0]])
b = tf.constant([0.0, 1.0, 2.0])
print("shapes:", x.shape, "@", w.shape, "+", b.shape, "=", (x @ w + b).shape)
print((x @ w + b).numpy())
print("first example, second unit:", 1.0 * -2.0 + 2.0 * 0.5 + 1.0)
