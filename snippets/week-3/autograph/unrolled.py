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


def ops(function, n):
    graph = function.get_concrete_function(tf.constant(1.0), n).graph
    library = graph.as_graph_def().library.function
    inside = sum(len(inner.node_def) for inner in library)
    return f"{len(graph.get_operations()):3} ops and {inside:2} inside"


for n in (1, 10, 100):
    print(f"{n:3} rounds, range:    {ops(by_python, n)}")
    print(f"{n:3} rounds, tf.range: {ops(by_graph, n)}")
x = tf.constant(1.0)
print(f"results: {by_python(x, 10):.4f} {by_graph(x, 10):.4f}")
