import tensorflow as tf


def layer(x, shares):
    kernel = tf.concat(shares, axis=0)  # an all-gather
    return tf.nn.relu(x @ kernel)


def gradients(x, weights):
    with tf.GradientTape() as tape:
        tape.watch(weights)
        for shares in weights:
            x = call(x, shares)
        loss = tf.nn.l2_loss(x)
    return tape.gradient(loss, weights)


x, shares = tf.ones([8, 64]), [tf.ones([16, 64])] * 4
for call in layer, tf.recompute_grad(layer):
    traced = tf.function(gradients).get_concrete_function(x, [shares] * 6)
    ops = traced.graph.get_operations()
    back = ["gradient_tape" in op.name for op in ops].index(True)
    made = {t.name for op in ops[:back] for t in op.outputs}
    used = {t.name: t for op in ops[back:] for t in op.inputs}
    kernels = [n for n in used.keys() & made if used[n].shape == [64, 64]]
    gathers = [op.type for op in ops].count("ConcatV2")
    name = "plain" if call is layer else "again"
    print(f"{name}: gathers {gathers:2} kernels, keeps {len(kernels)}")
