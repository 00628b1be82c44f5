import tensorflow as tf
from tensorflow import keras

x = tf.linspace([0.0], [1.0], 11)
y = 2 * x
x = tf.concat([x[:10], [[10.0]]], axis=0)
print(f"{'':19} y = 2x  y = 1")
for loss in (
    keras.losses.MeanSquaredError(),
    keras.losses.MeanAbsoluteError(),
    keras.losses.Huber(delta=0.5),
):
    values = (loss(y, 2 * x), loss(y, tf.ones_like(y)))
    print(f"{loss.name:19}", *(f"{value:6.2f}" for value in values))
