import tensorflow as tf
from tensorflow import keras

labels = tf.constant([[1.0], [0.0], [1.0]])
logits = tf.constant([[0.4], [-3.0], [2.5]])
print("right: ", tf.reduce_all((logits > 0) == (labels == 1)).numpy())
for metric in keras.metrics.Accuracy(), keras.metrics.BinaryAccuracy():
    metric.update_state(labels, logits)
    print(f"{metric.name}: {metric.result():.2f}")
