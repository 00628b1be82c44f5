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
    optimizer = keras.optimizers.SGD(0.05)
    for _ in range(1000):
        with tf.GradientTape() as tape:
            value = loss(y, w * x + b)
        optimizer.apply(tape.gradient(value, [w, b]), [w, b])
    print(f"{loss.name:19} slope {w.numpy():4.1f}  offset {b.numpy():4.1f}")
