import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)

for step in range(61):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w * x + b - y) ** 2)
    if step % 20 == 0:
        line = f"y = {w.numpy():.2f}x {b.numpy():+.2f}"
        print(f"step {step:2}: loss {loss:.3f}, {line}")
    w_slope, b_slope = tape.gradient(loss, [w, b])
    w.assign_sub(0.05 * w_slope)
    b.assign_sub(0.05 * b_slope)
