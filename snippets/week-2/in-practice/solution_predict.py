import tensorflow as tf
from tensorflow import keras

for kind in (keras.optimizers.SGD, keras.optimizers.Adam):
    for scale in (1.0, 1024.0):
        w = tf.Variable(1.0)
        optimizer = kind(0.1)
        for _ in range(3):
            with tf.GradientTape() as tape:
                scaled = (w - 0.5) ** 2 * scale
            optimizer.apply([tape.gradient(scaled, w)], [w])
        print(f"{kind.__name__:4}  scale {scale:4.0f}  w {w.numpy():.3g}")
