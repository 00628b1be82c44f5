import tensorflow as tf

w = tf.Variable([[1.0], [2.0]])


@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.nn.l2_loss(tf.nn.relu(x @ w) - y)
    w.assign_sub(0.1 * tape.gradient(loss, w))
    return loss


def unneeded(graph):
    """The names of the ops that no output and no effect waits for."""
    needed = set()
    todo = [tensor.op for tensor in graph.outputs] + graph.control_outputs
    while todo:
        op = todo.pop()
        if op not in needed:
            needed.add(op)
            todo += [tensor.op for tensor in op.inputs] + op.control_inputs
    return [op.name for op in graph.get_operations() if op not in needed]


shapes = tf.TensorSpec([4, 2]), tf.TensorSpec([4, 1])
print(unneeded(step.get_concrete_function(*shapes).graph))
