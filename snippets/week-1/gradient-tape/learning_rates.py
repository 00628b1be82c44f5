import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1


def losses(learning_rate, steps=20):
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        yield loss.numpy()
        for variable, gradient in zip(
            (w, b), tape.gradient(loss, (w, b)), strict=True
        ):
            variable.assign_sub(learning_rate * gradient)


for rate in (0.001, 0.05, 0.15, 0.2):
    first, second, *_, last = losses(rate)
    print(f"rate {rate:<5} loss {first:.3g}, {second:.3g}, ... {last:.3g}")
