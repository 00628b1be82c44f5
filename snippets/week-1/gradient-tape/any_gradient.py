import tensorflow as tf

w = tf.Variable(1.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)
optimizer.apply([tf.constant(5.0)], [w])
print("w:", w.numpy())
print("minimize is there:", hasattr(optimizer, "minimize"))
