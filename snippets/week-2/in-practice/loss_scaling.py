import tensorflow as tf
from tensorflow import keras

w = tf.Variable(1.0)
optimizer = keras.optimizers.LossScaleOptimizer(
    keras.optimizers.SGD(0.1), initial_scale=2.0**15, dynamic_growth_steps=3
)
optimizer.build([w])
print("scale    x    gradient  w")
for x in (0.5, 3.0, 3.0, 0.5, 0.5, 0.5, 0.5):
    scale = optimizer.dynamic_scale.numpy()
    with tf.GradientTape() as tape:
        product = tf.cast(w, tf.float16) * tf.cast(x, tf.float16)
        loss = tf.cast(product, tf.float32) ** 2
        scaled = optimizer.scale_loss(loss)
    gradient = tape.gradient(scaled, w)
    optimizer.apply([gradient], [w])
    print(f"{scale:5.0f}  {x:.1f}  {gradient:10.1e}  {w.numpy():.2f}")
print("updates:", optimizer.iterations.numpy())
