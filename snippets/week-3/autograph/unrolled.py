import tensorflow as tf


@tf.function
def by_python(x, n):
    for _ in range(n):
        x = tf.sin(x)
    return x


@tf.function
def by_graph(x, n):
    for _ in tf.range(n):
        x = tf.sin(x)
    return x


x = tf.constant(1.0)
for n in (1, 10, 100):
    graphs = [
        f.get_concrete_function(x, n).graph for f in (by_python, by_graph)
    ]
    ops = [len(graph.get_operations()) for graph in graphs]
    print(f"{n:3} rounds: range {ops[0]:3} ops, tf.range {ops[1]} ops")
difference = tf.abs(by_python(x, 10) - by_graph(x, 10))
print("the same result:", difference.numpy() < 1e-6)
