import tensorflow as tf
from tensorflow import keras

for name, limit in (("by hand", None), ("inside", 1.0)):
    w = tf.Variable(1.0)
    inner = keras.optimizers.SGD(0.1, global_clipnorm=limit)
    optimizer = keras.optimizers.LossScaleOptimizer(inner)
    for _ in range(10):
        with tf.GradientTape() as tape:
            scaled = optimizer.scale_loss(w**2)
        gradients = [tape.gradient(scaled, w)]
        if limit is None:
            gradients, _ = tf.clip_by_global_norm(gradients, 1.0)
        optimizer.apply(gradients, [w])
    print(f"clipped {name:7}  w {w.numpy():.4f}")
