import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    tape.watch(x)
    z = x**4
    y = x**2

print("dz/dx =", tape.gradient(z, x).numpy())
try:
    tape.gradient(y, x)
except RuntimeError as error:
    print(error)
