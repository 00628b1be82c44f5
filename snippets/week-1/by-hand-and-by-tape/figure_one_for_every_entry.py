import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.ones((2, 2))
y = tf.reduce_sum(x).numpy()

figure, ax = plt.subplots(figsize=(5.5, 2.7))
bars, names = [x], ["x"]
for row in range(2):
    for column in range(2):
        bars.append(tf.tensor_scatter_nd_add(x, [[row, column]], [1.0]))
        names.append(f"$x_{{{row + 1}{column + 1}}}$ + 1")
for place, bar in enumerate(bars):
    start = 0.0
    for old, new in zip(x.numpy().ravel(), bar.numpy().ravel(), strict=True):
        frame = {"color": "none", "edgecolor": "C0", "linewidth": 2}
        ax.barh(place, new, 0.6, start, **frame)
        if new > old:
            ax.barh(place, new - old, 0.6, start + old, color="C3", alpha=0.45)
            style = {"ha": "center", "va": "center_baseline"}
            ax.text(start + (old + new) / 2, place, "+1", **style)
        start += new
    ax.text(start + 0.12, place, f"y = {start:.0f}", va="center_baseline")
ax.axvline(y, color="C7", linestyle=":")
ax.set_yticks(range(len(names)), names)
ax.set(xlim=(0, 6.2), ylim=(4.5, -0.5), xticks=range(6))
ax.tick_params(axis="y", length=0)
ax.spines["left"].set_visible(False)
plt.savefig("2021-11-23-19-46-19.png")
