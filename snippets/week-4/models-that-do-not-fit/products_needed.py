import tensorflow as tf


def block(x, first, second):
    return x + tf.nn.relu(x @ first) @ second


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
    needed = {t.op for t in graph.outputs}
    for op in reversed(graph.get_operations()):
        if op in needed:
            needed |= {t.op for t in op.inputs}
    n = [op.type for op in needed].count("MatMul")
    print("plain" if call is block else "again", n, "products needed")
