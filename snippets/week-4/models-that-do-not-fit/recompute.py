import tensorflow as tf


def block(x, first, second):
    return x + tf.nn.relu(x @ first) @ second


def kept(graph, rows):
    ops = graph.get_operations()
    back = ["gradient_tape" in op.name for op in ops].index(True)
    made = {t.name for op in ops[:back] for t in op.outputs}
    used = {t.name: t for op in ops[back:] for t in op.inputs}
    return [used[n] for n in used.keys() & made if used[n].shape[:1] == [rows]]


def gradients(x, weights):
    with tf.GradientTape() as tape:
        tape.watch(weights)
        for first, second in weights:
            x = call(x, first, second)
        loss = tf.nn.l2_loss(x)
    return tape.gradient(loss, weights)


x, pair = tf.ones([4096, 64]), (tf.ones([64, 256]), tf.ones([256, 64]))
for call in block, tf.recompute_grad(block):
    graph = tf.function(gradients).get_concrete_function(x, [pair] * 24).graph
    size = sum(4 * t.shape.num_elements() for t in kept(graph, 4096)) / 1e6
    n = [op.type for op in graph.get_operations()].count("MatMul")
    print("plain" if call is block else "again", f"{size:.1f} MB, {n} products")
