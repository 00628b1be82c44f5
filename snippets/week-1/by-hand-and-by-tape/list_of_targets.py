import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    z = x**4
    y = x**2

print("z:     ", tape.gradient(z, x).numpy())
print("y:     ", tape.gradient(y, x).numpy())
print("[z, y]:", tape.gradient([z, y], x).numpy())
