import tensorflow as tf
from tensorflow import keras

x = tf.linspace([0.0], [1.0], 11)
y = tf.concat([2 * x[:10], [[20.0]]], axis=0)
for loss in (
    keras.losses.MeanSquaredError(),
    keras.losses.MeanAbsoluteError(),
    keras.losses.Huber(delta=0.5),
):
    w, b = tf.Variable(0.0), tf.Variable(0.0)
    for step in range(500):
        with tf.GradientTape() as tape:
            value = loss(y, w * x + b)
        w_slope, b_slope = tape.gradient(value, [w, b])
        rate = 0.6 * 0.992**step
        w.assign_sub(rate * w_slope)
        b.assign_sub(rate * b_slope)
    print(f"{loss.name:19} slope {w.numpy():z4.1f}  offset {b.numpy():z4.1f}")
