import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.0), tf.Variable(0.0)
for _ in range(500):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x + b - y) ** 2)
    for variable, gradient in zip(
        (w, b), tape.gradient(loss, (w, b)), strict=True
    ):
        variable.assign_sub(0.1 * gradient)

print(f"w = {w.numpy():.4f}, b = {b.numpy():.4f}")
