import matplotlib.pyplot as plt
import tensorflow as tf

x, y = tf.constant([[1.0, 2.0]]), tf.constant([[1.0]])
w1 = tf.constant([[1.0, -2.0, 0.5], [0.5, 0.5, 0.0]])
w2, b2 = tf.constant([[1.0], [3.0], [-2.0]]), tf.constant([[0.5]])
with tf.GradientTape() as tape:
    tape.watch([x, w1, w2])
    z = x @ w1
    h = tf.nn.relu(z)
    p = h @ w2 + b2
    loss = tf.reduce_mean((p - y) ** 2)
slopes = tape.gradient(loss, [x, w1, z, w2, p])

heights = ((2.4, 0.6), (3.0, 1.5, 0.0), (1.5,))  # of the circles, by column
paper = {"facecolor": plt.rcParams["axes.facecolor"], "lw": 0, "pad": 1}
middle = {"ha": "center", "va": "center"}
rings = {"s": 1300, "facecolors": "none", "edgecolors": "C7", "lw": 1.5}
figure, axes = plt.subplots(2, 1, figsize=(5.5, 6.2))
forward, colours = (x, w1, h, w2, p), ("C1", "C3")
for ax, colour, values in zip(axes, colours, (forward, slopes), strict=True):
    for column in range(3):
        here, numbers = heights[column], values[2 * column][0].numpy()
        ax.scatter([column] * len(here), here, **rings)
        for height, number in zip(here, numbers, strict=True):
            ax.text(column, height, f"{number:g}", color=colour, **middle)
    for column, share in ((0, 0.25), (1, 0.45)):
        for i, start in enumerate(heights[column]):
            for j, end in enumerate(heights[column + 1]):
                dots = ":" if h[0, (j, i)[column]] == 0 else "-"
                ends = [column + 0.15, column + 0.85]
                ax.plot(ends, [start, end], "C7", lw=1.2, linestyle=dots)
                place = ends[0] + 0.7 * share, start + (end - start) * share
                label = f"{values[2 * column + 1][i, j].numpy():g}"
                ax.text(*place, label, c=colour, size=11, bbox=paper, **middle)
    ax.set(xlim=(-0.25, 2.75), ylim=(-0.55, 3.75))
    ax.axis("off")
for column, name in enumerate("xhp"):
    axes[0].text(column, 3.65, name, **middle)
axes[0].text(2.2, 1.5, f"loss {loss:.2f}", color="C2", va="center")
axes[0].set_title("forward: values")
axes[1].set_title("backward: gradients of the loss")
plt.savefig("network-numbers.png")
