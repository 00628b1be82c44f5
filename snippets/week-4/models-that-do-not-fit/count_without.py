import tensorflow as tf

width, blocks, rows = 4096, 52, 8192


@tf.function
def gradients(x, weights):
    with tf.GradientTape() as tape:
        tape.watch(weights)
        for first, second in weights:
            x += tf.nn.relu(x @ first) @ second
        loss = tf.nn.l2_loss(x)
    return tape.gradient(loss, weights)


def kept(graph, rows):
    ops = graph.get_operations()
    back = ["gradient_tape" in op.name for op in ops].index(True)
    made = {t.name for op in ops[:back] for t in op.outputs}
    used = {t.name: t for op in ops[back:] for t in op.inputs}
    return [used[n] for n in used.keys() & made if used[n].shape[:1] == [rows]]


spec, count = tf.TensorSpec, 2 * blocks * 4 * width**2
pair = (spec([width, 4 * width]), spec([4 * width, width]))
traced = gradients.get_concrete_function(spec([rows, width]), [pair] * blocks)
every = sum(t.shape.num_elements() for t in kept(traced.graph, rows))
print(f"{count / 1e6:,.0f} million weights: {16 * count / 1e9:.1f} GB")
print(f"activations of {rows} rows: {4 * every / 1e9:.1f} GB")
