import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1


def losses(reduce, rate, steps=50):
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = reduce((w * x + b - y) ** 2)
        yield loss.numpy()
        w_gradient, b_gradient = tape.gradient(loss, [w, b])
        w.assign_sub(rate * w_gradient)
        b.assign_sub(rate * b_gradient)


for reduce in (tf.reduce_mean, tf.reduce_sum):
    for rate in (0.05, 0.05 / 6):
        first, second, *_, last = losses(reduce, rate)
        print(f"{reduce.__name__:11}  rate {rate:.4f}", end="  ")
        print(f"{first:.4g}, {second:.4g}, ... {last:.2g}")
