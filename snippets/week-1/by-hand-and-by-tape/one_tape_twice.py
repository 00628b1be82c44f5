import tensorflow as tf

tf.get_logger().setLevel("ERROR")  # without this line it warns
x = tf.Variable([1.0, 2.0])
with tf.GradientTape(persistent=True) as tape:
    y = x[0] ** 2 * x[1] ** 3
    first = tape.gradient(y, x)
print("first:", first.numpy())
print("second:", tape.jacobian(first, x).numpy().tolist())
