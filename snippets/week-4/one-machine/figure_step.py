from itertools import pairwise

import matplotlib.pyplot as plt
import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def gradient_and_sum(x):
    replica = tf.distribute.get_replica_context()
    gradient = tf.reduce_sum(2 * (w * x - 3 * x) * x) / 4
    return gradient, replica.all_reduce("SUM", gradient)


w = tf.constant(1.0)
dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0, 4.0]).batch(4)
(batch,) = strategy.experimental_distribute_dataset(dataset)
result = tf.function(strategy.run)(gradient_and_sum, args=(batch,))
shares, *numbers = map(strategy.experimental_local_results, (batch, *result))
examples = [" ".join(f"{x:.0f}" for x in share) for share in shares]
figure, ax = plt.subplots(figsize=(5.5, 4))
ax.set(xlim=(-1.7, 1.7), ylim=(-0.4, 4.4))
ax.axis("off")
look = {"boxstyle": "round,pad=0.45", "fc": plt.rcParams["figure.facecolor"]}
boxes = {}


def box(x, y, label, role):
    shape = look | {"ec": role, "lw": 2}
    boxes[x, y] = ax.text(x, y, label, ha="center", va="center", bbox=shape)


box(0, 4, f"global batch: {' '.join(examples)}", "C0")
for at, share, gradient, total in zip((-1, 1), examples, *numbers, strict=True):
    box(at, 3, f"share: {share}", "C0")
    box(at, 2, f"gradient: {gradient:.0f}", "C3")
    box(at, 1, f"sum: {total:.0f}", "C3")
    box(at, 0, f"w: {w:.0f} → {w - 0.05 * total:.1f}", "C4")
figure.canvas.draw()
for at in (-1, 1):
    steps = [(0, 4), (at, 3), (at, 2), (at, 1), (at, 0)]
    for ends in [*pairwise(steps), ((at, 2), (-at, 1))]:
        arrow = {"arrowstyle": "-|>", "color": "C7", "shrinkA": 5, "shrinkB": 5}
        for patch, end in zip(("patchA", "patchB"), ends, strict=True):
            arrow[patch] = boxes[end].get_bbox_patch()
        ax.annotate("", ends[1], ends[0], arrowprops=arrow)
plt.savefig("one-machine-step.png")
