import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    z = x**4
    y = x**2

print("dz/dx =", tape.gradient(z, x).numpy())
print("dy/dx =", tape.gradient(y, x).numpy())
del tape

try:
    tf.GradientTape(persistant=True)
except TypeError as error:
    print(type(error).__name__)
