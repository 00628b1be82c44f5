import tensorflow as tf
from tensorflow import keras

labels = tf.range(10)
logits = 50.0 * tf.eye(10)  # sure of itself, and right
measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"logits:       {measure(labels, logits):.3f}")
print(f"softmax:      {measure(labels, tf.nn.softmax(logits)):.3f}")
print(f"all the same: {measure(labels, tf.zeros([10, 10])):.3f}")
