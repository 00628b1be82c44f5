import tensorflow as tf

traced = []


class Scale:
    def __init__(self, factor):
        self.factor = factor

    @tf.function
    def __call__(self, x):
        traced.append(self.factor)
        return self.factor * x


two, three = Scale(2.0), Scale(3.0)
x = tf.constant(1.0)
print(two(x).numpy(), three(x).numpy(), two(x).numpy())
print("traced for the factors", traced)
two.factor = 10.0
print("after factor = 10:", two(x).numpy())
