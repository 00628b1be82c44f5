import tensorflow as tf
from tensorflow import keras

y = tf.constant([[0.0], [0.0], [0.0], [0.0]])
prediction = tf.constant([[1.0], [2.0], [3.0], [4.0]])
for reduction in ("sum_over_batch_size", "sum", "none"):
    loss = keras.losses.MeanSquaredError(reduction=reduction)
    print(f"{reduction}:", loss(y, prediction).numpy())

weights = tf.constant([1.0, 1.0, 1.0, 0.0])
print("the last one weighs 0:")
for reduction in ("sum_over_batch_size", "mean_with_sample_weight"):
    loss = keras.losses.MeanSquaredError(reduction=reduction)
    print(f"{reduction}: {loss(y, prediction, weights):.3f}")
