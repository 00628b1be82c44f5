import tensorflow as tf
from tensorflow import keras

labels = tf.constant([[1.0], [0.0], [1.0]])
logits = tf.constant([[0.4], [-3.0], [2.5]])
metric = keras.metrics.BinaryAccuracy(threshold=0)
metric.update_state(labels, logits)
print(f"{metric.name}: {metric.result():.2f}")
