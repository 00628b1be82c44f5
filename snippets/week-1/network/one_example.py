import tensorflow as tf

x, y = tf.constant([[1.0, 2.0]]), tf.constant([[1.0]])
w1 = tf.constant([[1.0, -2.0, 0.5], [0.5, 0.5, 0.0]])
b1 = tf.zeros([1, 3])
w2, b2 = tf.constant([[1.0], [3.0], [-2.0]]), tf.constant([[0.5]])

z = x @ w1 + b1
h = tf.nn.relu(z)
p = h @ w2 + b2
print("z", z.numpy(), " h", h.numpy())
print("p", p.numpy(), " loss", tf.reduce_mean((p - y) ** 2).numpy())

to_p = 2 * (p - y)
to_h = to_p @ tf.transpose(w2)
to_z = to_h * tf.cast(z > 0, tf.float32)
print("back to p", to_p.numpy())
print("back to h", to_h.numpy(), " z", to_z.numpy())
print("w2", (tf.transpose(h) @ to_p).numpy().tolist())
print("w1", (tf.transpose(x) @ to_z).numpy().tolist())
