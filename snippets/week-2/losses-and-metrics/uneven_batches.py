import tensorflow as tf
from tensorflow import keras

losses = tf.constant([1.0, 1.0, 1.0, 1.0, 6.0])
batches = [losses[:4], losses[4:]]
mean = keras.metrics.Mean()
for batch in batches:
    mean.update_state(tf.reduce_mean(batch), sample_weight=len(batch))

means = [tf.reduce_mean(batch).numpy() for batch in batches]
print("means of the batches:", *means)
print("mean of the means:", sum(means) / len(means))
print("mean over the examples:", mean.result().numpy())
