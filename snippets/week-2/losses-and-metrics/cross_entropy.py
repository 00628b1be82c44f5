import tensorflow as tf
from tensorflow import keras

logits = tf.constant([[2.0, 1.0, -1.0], [0.0, 3.0, 0.5]])
labels = tf.constant([0, 2])
probabilities = tf.exp(logits) / tf.reduce_sum(tf.exp(logits), 1, keepdims=True)
print("probabilities:")
print(probabilities.numpy().round(3))

of_the_truth = tf.gather(probabilities, labels, batch_dims=1)
print("of the true class:", of_the_truth.numpy().round(3))
print("minus its logarithm:", -tf.math.log(of_the_truth).numpy().round(3))
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"mean {-tf.reduce_mean(tf.math.log(of_the_truth)):.4f}", end=", ")
print(f"Keras {loss(labels, logits):.4f}")
