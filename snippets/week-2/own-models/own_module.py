import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        super().__init__()
        self.slope = tf.Variable(0.0)
        self.offset = tf.Variable(0.0)

    def __call__(self, x):
        return self.slope * x + self.offset


line = Line()
x = tf.linspace(-1.0, 1.0, 32)
for _ in range(200):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((line(x) - (3 * x - 1)) ** 2)
    gradients = tape.gradient(loss, line.trainable_variables)
    for variable, gradient in zip(
        line.trainable_variables, gradients, strict=True
    ):
        variable.assign_sub(0.1 * gradient)
print(f"y = {line.slope.numpy():.3f} x + {line.offset.numpy():.3f}")
