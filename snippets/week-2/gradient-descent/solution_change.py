import tensorflow as tf


def descend(rate, momentum, steps=300):
    """The first step at which the loss in the valley is below 0.01."""
    p = tf.Variable([10.0, 1.0])
    optimizer = tf.keras.optimizers.SGD(rate, momentum=momentum)
    for step in range(steps):
        with tf.GradientTape() as tape:
            loss = 0.5 * (p[0] ** 2 + 25 * p[1] ** 2)
        if loss < 0.01:
            return step
        optimizer.apply([tape.gradient(loss, p)], [p])
    return "-"


print("momentum", *(f"{rate:6}" for rate in (0.02, 0.04, 0.075, 0.12)))
for momentum in (0.0, 0.5, 0.7, 0.9):
    steps = [descend(rate, momentum) for rate in (0.02, 0.04, 0.075, 0.12)]
    print(f"{momentum:8}", *(f"{step:>6}" for step in steps))
