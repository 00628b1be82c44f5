import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(1)
layer = keras.layers.Embedding(100_000, 16)
words = tf.constant([[7, 15, 7], [300, 15, 2]])
with tf.GradientTape() as tape:
    vectors = layer(words)
    loss = tf.reduce_mean(vectors**2)
gradient = tape.gradient(loss, layer.trainable_variables)[0]
print("out", vectors.shape)
print("gradient", type(gradient).__name__, gradient.values.shape)
print("rows", gradient.indices.numpy())
with tf.GradientTape() as tape:
    vectors = layer(words)
    decay = tf.reduce_sum(layer.embeddings**2)
    loss = tf.reduce_mean(vectors**2) + 0.01 * decay
gradient = tape.gradient(loss, layer.trainable_variables)[0]
print("with a decay", type(gradient).__name__, gradient.shape)
