import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def descend(rate, steps):
    """The weight at the start and after each step of gradient descent."""
    w = tf.Variable(3.2)
    path = [w.numpy()]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x - y) ** 2)
        w.assign_sub(rate * tape.gradient(loss, w))
        path.append(w.numpy())
    return path


print("step                1     2    10    40")
for name, rate in (
    ("crawls", 0.01),
    ("converges", 0.2),
    ("overshoots", 0.45),
    ("diverges", 0.55),
):
    path = descend(rate, steps=40)
    values = [f"{path[step]:5.2f}" for step in (1, 2, 10, 40)]
    print(f"{name:10} {rate:<4}", *values)
