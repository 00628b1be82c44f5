import matplotlib.pyplot as plt
import tensorflow as tf

LAYERS, FLOPS, SPEED = 24, 10e9, 10e6  # a ms; bytes a ms
w = tf.Variable(tf.zeros([1024, 1024]))


@tf.function
def backward(x, up):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x @ w
    return tape.gradient(y, [x, w], up)


spec = tf.TensorSpec([1024, 1024])
ops = backward.get_concrete_function(spec, spec).graph.get_operations()
products = [op.type for op in ops].count("MatMul") - 1  # one is forward
layer = products * 2 * 1024**3 / FLOPS
send = 4 * w.shape.num_elements() / SPEED
print(f"a layer: {layer:.2f} ms to compute, {send:.2f} ms to send")


def wait(size, delay):
    """After the backward pass, with so many layers in a pack."""
    free = 0.0
    for done in range(size, LAYERS + 1, size):
        free = max(free, done * layer) + delay + size * send
    return free - LAYERS * layer


figure, ax = plt.subplots()
sizes = [1, 2, 3, 4, 6, 8, 12, 24]
for delay, style in ((0.02, ":"), (0.2, "--"), (1.0, "-")):
    waits = tf.stack([wait(size, delay) for size in sizes])
    best = int(tf.argmin(waits))
    ax.plot(sizes, waits, style, color="C3", marker="o")
    ax.text(1.12, waits[0] + 0.5, f"{delay:g} ms")
    ax.plot(sizes[best], waits[best], "o", color="C4", markersize=13, zorder=0)
    print(f"{delay:g} ms: {sizes[best]} in a pack, wait {waits[best]:.1f} ms")
ax.set(xscale="log", xlabel="layers in a pack", ylabel="wait, ms")
ax.set(ylim=(0, None), xlim=(0.9, 26))
ax.set_xticks(sizes, sizes)
ax.minorticks_off()
plt.savefig("where-the-time-goes-packs.png")
