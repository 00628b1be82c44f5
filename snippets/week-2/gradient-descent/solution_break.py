import tensorflow as tf

for factor in (1.0, 10.0, 100.0):
    x = factor * tf.constant([0.5, 1.0, 1.5, 2.0])
    y = tf.constant([1.2, 1.9, 3.2, 3.9])
    curvature = 2 * tf.reduce_mean(x**2)
    w = tf.Variable(0.0)
    for _ in range(10):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x - y) ** 2)
        w.assign_sub(0.2 * tape.gradient(loss, w))
    print(f"x times {factor:3.0f}  border {2 / curvature:.6f}  loss {loss:.3g}")
