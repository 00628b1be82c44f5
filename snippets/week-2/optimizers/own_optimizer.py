import tensorflow as tf
from tensorflow import keras


class MyLion(keras.optimizers.Optimizer):
    """Moves each weight by the rate, against the sign of a running mean."""

    def __init__(self, learning_rate=1e-4, beta=0.9, memory=0.99, **kwargs):
        super().__init__(learning_rate, **kwargs)
        self.beta, self.memory = beta, memory

    def build(self, variables):
        if not self.built:
            super().build(variables)
            self.means = self.add_optimizer_variables(variables, "mean")

    def update_step(self, g, variable, learning_rate):
        mean = self.means[self._get_variable_index(variable)]
        direction = tf.sign(self.beta * mean + (1 - self.beta) * g)
        self.assign_sub(variable, learning_rate * direction)
        self.assign(mean, self.memory * mean + (1 - self.memory) * g)


for optimizer in (MyLion(0.3), keras.optimizers.Lion(0.3)):
    p = tf.Variable([10.0, 1.0], name="p")
    for _ in range(30):
        optimizer.apply([p * [1.0, 25.0]], [p])  # the gradient in the valley
    for variable in (p, optimizer.variables[2]):
        print("{:20} {:.4f} {:.4f}".format(variable.name, *variable.numpy()))
