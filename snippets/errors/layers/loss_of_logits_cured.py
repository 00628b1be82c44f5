import tensorflow as tf
from tensorflow import keras

labels = tf.constant([[1.0], [0.0], [1.0]])
logits = tf.Variable([[3.0], [-3.0], [-0.5]])
loss = keras.losses.BinaryCrossentropy(from_logits=True, reduction=None)
with tf.GradientTape() as tape:
    losses = loss(labels, logits)
print("losses:  ", losses.numpy().round(2))
print("gradient:", tape.gradient(losses, logits).numpy()[:, 0].round(2))
