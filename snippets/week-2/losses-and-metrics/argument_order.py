import tensorflow as tf
from tensorflow import keras

truth = tf.constant([[0.0], [1.0], [1.0]])
prediction = tf.constant([[0.1], [0.8], [0.6]])
for loss in (
    keras.losses.MeanSquaredError(),
    keras.losses.BinaryCrossentropy(),
    keras.losses.MeanAbsolutePercentageError(),
):
    right, swapped = loss(truth, prediction), loss(prediction, truth)
    print(f"{loss.name}: {right:.2f}, swapped {swapped:.2f}")
