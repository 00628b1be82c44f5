import tensorflow as tf
from tensorflow import keras

y = tf.constant([[1.0], [2.0], [3.0], [4.0]])
near = tf.constant([[1.2], [1.8], [3.1], [3.9]])
outlier = tf.constant([[1.2], [1.8], [3.1], [14.0]])
losses = (
    keras.losses.MeanSquaredError(),
    keras.losses.MeanAbsoluteError(),
    keras.losses.Huber(delta=1.0),
)
print(f"{'':20} near  outlier")
for loss in losses:
    values = (loss(y, near), loss(y, outlier))
    print(f"{loss.name:20}", *(f"{value:5.3f}" for value in values))
