import tensorflow as tf


class Momentum:
    """Gradient descent that keeps a part of its last step."""

    def __init__(self, learning_rate, momentum, variables):
        self.learning_rate, self.momentum = learning_rate, momentum
        self.steps = [tf.Variable(tf.zeros_like(v)) for v in variables]

    def apply(self, gradients, variables):
        for step, g, v in zip(self.steps, gradients, variables, strict=True):
            step.assign(self.momentum * step - self.learning_rate * g)
            v.assign_add(step)


x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
for name in ("own", "Keras"):
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    own = Momentum(0.05, 0.8, [w, b])
    keras = tf.keras.optimizers.SGD(0.05, momentum=0.8)
    optimizer = own if name == "own" else keras
    for _ in range(30):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - (2 * x - 1)) ** 2)
        optimizer.apply(tape.gradient(loss, [w, b]), [w, b])
    print(f"{name:6} w {w.numpy():.4f}  b {b.numpy():.4f}")
