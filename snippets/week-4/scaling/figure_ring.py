import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

workers = 4
counts = tf.Variable(tf.ones([workers, workers]))  # gradients in each part
figure, axes = plt.subplots(2, 4, figsize=(5.5, 3.6))


def draw(ax, title, received=()):
    for (row, column), count in np.ndenumerate(counts.numpy()):
        corner, label = (column - 0.42, row - 0.42), f"{count:.0f}"
        fill = {"color": "C3", "alpha": 0.15 * count - 0.08, "lw": 0}
        ax.add_patch(plt.Rectangle(corner, 0.84, 0.84, **fill))
        if (row, column) in received:
            frame = {"fill": False, "ec": "C4", "lw": 2}
            ax.add_patch(plt.Rectangle(corner, 0.84, 0.84, **frame))
        ax.text(column, row, label, ha="center", va="center")
    ax.set(xlim=(-0.6, 3.6), ylim=(3.6, -0.6), aspect="equal", title=title)
    ax.axis("off")


draw(axes.flat[0], "start")
for turn in range(2 * (workers - 1)):
    sent = [(w, (w - turn) % workers) for w in range(workers)]
    values = [counts[place] for place in sent]
    received = [((w + 1) % workers, part) for w, part in sent]
    for place, value in zip(received, values, strict=True):
        adds = turn < workers - 1
        counts[place].assign(counts[place] + value if adds else value)
    draw(axes.flat[turn + 1], f"turn {turn + 1}", received)
last = axes.flat[-1]
last.text(
    0, 0.5, "a row: a worker\na column: a part\nframed: arrived", va="center"
)
last.axis("off")
plt.savefig("scaling-ring.png")
