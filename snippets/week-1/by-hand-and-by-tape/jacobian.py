import tensorflow as tf

x = tf.Variable([1.0, 2.0, 3.0])
with tf.GradientTape(persistent=True) as tape:
    y = tf.cumsum(x) ** 2

print("y:       ", y.numpy())
print("gradient:", tape.gradient(y, x).numpy())
print("jacobian:")
print(tape.jacobian(y, x).numpy())
