import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**2
    z = y**2
gradients = tape.gradient(z, {"dz/dx": x, "dz/dy": y})
for name, gradient in gradients.items():
    print(name, "=", gradient.numpy())
