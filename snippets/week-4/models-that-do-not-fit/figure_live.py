import matplotlib.pyplot as plt
import tensorflow as tf


def source(tensor):
    if tensor.op.type in ("Identity", "IdentityN"):  # another name
        return source(tensor.op.inputs[tensor.value_index])
    return tensor.name


def segment(x, *weights):
    for first, second in zip(weights[::2], weights[1::2], strict=True):
        x = x + tf.nn.relu(x @ first) @ second
    return x


def live(length):
    call = tf.recompute_grad(segment) if length else segment

    @tf.function
    def gradients(x, weights):
        with tf.GradientTape() as tape:
            tape.watch(weights)
            for i in range(0, 48, 2 * (length or 1)):
                x = call(x, *weights[i : i + 2 * (length or 1)])
            loss = tf.nn.l2_loss(x)
        return tape.gradient(loss, weights)

    weights = [tf.ones([64, 256]), tf.ones([256, 64])] * 24
    traced = gradients.get_concrete_function(tf.ones([4096, 64]), weights)
    ops, sizes, curve = traced.graph.get_operations(), [], []
    ends = {source(t): i for i, op in enumerate(ops) for t in op.inputs}
    for i, op in enumerate(ops):
        for t in op.outputs:
            if t.shape[:1] == [4096] and source(t) == t.name:
                sizes.append((ends.get(t.name, i), t.shape.num_elements()))
        if op.type == "MatMul":
            curve.append(sum(s for end, s in sizes if end >= i) * 4 / 1e6)
    return curve


curves = {length: live(length) for length in (0, 1, 2, 3, 4, 6, 12)}
figure, ax = plt.subplots(figsize=(5.5, 3.4))
for length, role in (0, "C7"), (1, "C0"), (6, "C3"):
    ax.plot(curves[length], color=role, label=length or "plain")
ax.legend(title="blocks a segment")
ax.set(xlabel="product of matrices", ylabel="MB of activations")
plt.savefig("models-that-do-not-fit-live.png")
for length, curve in curves.items():
    print(f"{length:2} blocks a segment: {max(curve):5.1f} MB")
