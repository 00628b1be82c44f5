import tensorflow as tf
from tensorflow import keras

batches = [[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 100.0]]
w = tf.Variable([0.0, 0.0])
optimizer = keras.optimizers.SGD(
    1.0, global_clipnorm=1.0, gradient_accumulation_steps=4
)
for gradient in batches:
    optimizer.apply([tf.constant(gradient)], [w])
print("Keras:             ", (-w.numpy()).round(2))

mean = tf.reduce_mean(batches, axis=0)
print("the mean, clipped: ", tf.clip_by_norm(mean, 1.0).numpy().round(2))
each = [tf.clip_by_norm(gradient, 1.0) for gradient in batches]
print("the mean of clipped:", tf.reduce_mean(each, axis=0).numpy().round(2))
