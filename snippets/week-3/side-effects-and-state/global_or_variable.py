import tensorflow as tf

number = 1.0
variable = tf.Variable(1.0)


@tf.function
def add(x):
    return x + number, x + variable


x = tf.constant(0.0)
print("number, variable")
print(*[y.numpy() for y in add(x)])
number = 2.0
variable.assign(2.0)
print(*[y.numpy() for y in add(x)], "after 2.0")
variable = tf.Variable(3.0)
print(*[y.numpy() for y in add(x)], "after another variable")
print(*[y.numpy() for y in add(tf.zeros([1]))], "after a new trace")
