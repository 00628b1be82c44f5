import tensorflow as tf

table = tf.Variable(tf.zeros([1000, 4]))
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(tf.gather(table, [7, 7, 42]))
gradient = tf.convert_to_tensor(tape.gradient(loss, table))
table.assign_sub(0.1 * gradient)
print("rows 7 and 42:", tf.gather(table, [7, 42])[:, 0].numpy())
