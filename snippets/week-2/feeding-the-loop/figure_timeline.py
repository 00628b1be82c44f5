import matplotlib.pyplot as plt
import tensorflow as tf

READ, STEP, BATCHES = 3, 2, 6


def schedule(ahead, readers):
    """When each read and each step begins, and when a batch leaves map."""
    reads, leaves, steps = [], [], []
    for i in range(BATCHES):
        if ahead:
            reads.append(leaves[i - readers] if i >= readers else 0)
            free = steps[i - ahead] if i >= ahead else 0
        else:
            reads.append(steps[-1] + STEP if steps else 0)
            free = 0
        leaves.append(tf.maximum(reads[i] + READ, free))
        before = steps[-1] + STEP if steps else 0
        steps.append(tf.maximum(leaves[i], before))
    return tf.stack(reads).numpy(), tf.stack(steps).numpy()


plans = {
    "on demand": (0, 1),
    "prefetch(1)": (1, 1),
    "prefetch(1), two reads at a time": (1, 2),
}
figure, axes = plt.subplots(3, 1, figsize=(5.5, 4.6), sharex=True)
paper = plt.rcParams["axes.facecolor"]
for ax, (name, (ahead, readers)) in zip(axes, plans.items(), strict=True):
    reads, steps = schedule(ahead, readers)
    high = 0.9 / readers
    for i in range(BATCHES):
        low = 1 + high * (i % readers)
        for color, row, tall, start, width in (
            ("C0", low, high, reads[i], READ),
            ("C4", 0, 0.9, steps[i], STEP),
        ):
            ax.bar(start, tall, width, row, align="edge", color=color, ec=paper)
            x, y = start + width / 2, row + tall / 2
            ax.text(x, y, i + 1, color=paper, ha="center", va="center")
    end = steps[-1] + STEP
    ax.axvline(end, color="C7", linestyle=":")
    ax.set(ylim=(-0.1, 2), xlim=(0, 31))
    ax.set_yticks([0.45, 1.45], ["step", "read"])
    ax.set_title(f"{name}: {end}", loc="left")
    print(f"{name}: {end}")
axes[-1].set_xlabel("time")
plt.savefig("feeding-the-loop-timeline.png")
