import tensorflow as tf
from tensorflow import keras

x = tf.linspace(-1.0, 1.0, 32)
y = 3 * x - 1

for order in ("slope, offset", "offset, slope"):
    slope, offset = tf.Variable(0.0), tf.Variable(0.0)
    optimizer = keras.optimizers.SGD(0.1)
    for _ in range(20):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((slope * x + offset - y) ** 2)
        gradients = tape.gradient(loss, [slope, offset])
        if order == "offset, slope":
            optimizer.apply(gradients, [offset, slope])
        else:
            optimizer.apply(gradients, [slope, offset])
    line = f"{slope.numpy():.2f} x + {offset.numpy():.2f}"
    print(f"applied to {order}: loss {loss:.1f}, y = {line}")
