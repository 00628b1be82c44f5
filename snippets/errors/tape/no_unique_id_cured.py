import tensorflow as tf
from tensorflow import keras

w = tf.Variable([1.0, 2.0])
optimizer = keras.optimizers.SGD(0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w**2)
gradient = tape.gradient(loss, w)
optimizer.apply_gradients([(gradient, w)])
print(w.numpy())
