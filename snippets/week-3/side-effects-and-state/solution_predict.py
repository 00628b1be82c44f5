import tensorflow as tf

in_python = 0
in_graph = tf.Variable(0)


@tf.function
def f(x):
    global in_python
    in_python += 1
    in_graph.assign_add(1)
    return x


for x in (1, 1, 2, tf.constant(1), tf.constant(2)):
    f(x)
    print(in_python, in_graph.numpy())
