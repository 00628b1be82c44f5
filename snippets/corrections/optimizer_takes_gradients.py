import tensorflow as tf

x = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.apply([tf.constant(5.0)], [x])
optimizer.apply_gradients([(tf.constant(5.0), x)])
print(x.numpy())
print("has minimize:", hasattr(optimizer, "minimize"))
