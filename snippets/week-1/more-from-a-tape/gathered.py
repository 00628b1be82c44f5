import tensorflow as tf

table = tf.Variable(tf.ones([6, 2]))
with tf.GradientTape() as tape:
    rows = tf.gather(table, [1, 4, 1])
    loss = tf.reduce_sum(rows * [[1.0], [10.0], [100.0]])
gradient = tape.gradient(loss, table)
print(type(gradient).__name__)
print("indices", gradient.indices.numpy())
print("values", gradient.values.numpy().tolist())
print("shape", gradient.dense_shape.numpy())
print(tf.convert_to_tensor(gradient)[:, 0].numpy())
