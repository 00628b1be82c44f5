import tensorflow as tf

x, variable = tf.zeros([3]), tf.Variable(tf.zeros([3]))
print(tf.tensor_scatter_nd_update(x, [[0]], [1.0]).numpy())
variable[0].assign(1.0)
print(variable.numpy())
print(tf.stack([i * 0.5 for i in range(3)]).numpy())
