import tensorflow as tf


class Scale:
    def __init__(self, factor):
        self.number, self.variable = factor, tf.Variable(factor)

    @tf.function
    def __call__(self, x):
        return self.number * x, self.variable * x


x = tf.constant(1.0)
two, three = Scale(2.0), Scale(3.0)
for scale in (two, three):
    print(*[y.numpy() for y in scale(x)])
two.number = 10.0
two.variable.assign(10.0)
print(*[y.numpy() for y in two(x)], "after both were set to 10")
for scale in (two, three):
    print("traces:", scale.__call__.experimental_get_tracing_count())
