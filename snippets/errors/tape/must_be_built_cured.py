import tensorflow as tf
from tensorflow import keras

w = tf.Variable([1.0, 2.0])
optimizer = keras.optimizers.SGD(0.1)
optimizer.build([w])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w**2)
gradients = tape.gradient(loss, [w])
optimizer.apply(gradients)
print(w.numpy())
