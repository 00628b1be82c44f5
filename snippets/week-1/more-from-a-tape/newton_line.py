import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
for start in ([0.5, 1.0], [-70.0, 300.0]):
    line = tf.Variable(start)
    with tf.GradientTape(persistent=True) as outer:
        with tf.GradientTape() as inner:
            loss = tf.reduce_mean((line[0] * x + line[1] - y) ** 2)
        gradient = inner.gradient(loss, line)
    hessian = outer.jacobian(gradient, line, experimental_use_pfor=False)
    step = tf.linalg.solve(hessian, gradient[:, tf.newaxis])[:, 0]
    line.assign_sub(step)
    print("from", start, "to", line.numpy().round(3))
print("Hessian", *hessian.numpy().round(2))
