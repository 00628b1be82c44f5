import tensorflow as tf


def product(x, n):
    result = tf.ones_like(x)
    for _ in tf.range(n):
        result *= x
    return result


def slope(x, n):
    with tf.GradientTape() as tape:
        tape.watch(x)
        result = product(x, n)
    return tape.gradient(result, x)


specs = tf.TensorSpec([]), tf.TensorSpec([], tf.int32)
for function in (product, slope):
    graph = tf.function(function).get_concrete_function(*specs).graph
    graph = graph.as_graph_def()
    bodies = {f.signature.name: f.node_def for f in graph.library.function}
    print(f"{function.__name__}:")
    for node in graph.node:
        if node.op == "EmptyTensorList":
            print(" ", node.op)
        elif node.op == "StatelessWhile":
            body = [inner.op for inner in bodies[node.attr["body"].func.name]]
            shown = ("Mul", "TensorListPushBack", "TensorListPopBack")
            print("  loop:", *[op for op in body if op in shown])
