import matplotlib.pyplot as plt
import tensorflow as tf


def path(start, steps):
    p = tf.Variable(start)
    places = [p.value()]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            height = p[0] ** 2 - p[1] ** 2
        p.assign_sub(0.1 * tape.gradient(height, p))
        places.append(p.value())
    return tf.stack(places)


grid_x, grid_y = tf.meshgrid(
    tf.linspace(-1.2, 1.2, 80), tf.linspace(-1.2, 1.2, 80)
)
heights = grid_x**2 - grid_y**2
figure, ax = plt.subplots(figsize=(5.5, 3.8))
levels = [-1.2, -0.8, -0.4, -0.1, 0.1, 0.4, 0.8, 1.2]
lines = ax.contour(
    grid_x, grid_y, heights, levels, colors="C2", linewidths=1, alpha=0.6
)
ax.clabel(lines, [-0.8, -0.4, 0.4, 0.8], fmt="%.1f", fontsize=11)
for places in (path([1.0, 0.0], 40), path([1.0, 0.001], 38)):
    ax.plot(places[:, 0], places[:, 1], "o-", color="C4", markersize=5)
box = {"fc": plt.rcParams["figure.facecolor"], "ec": "none", "pad": 2}
for place, text in (
    ((0.72, 0.09), "start"),
    ((0.1, -0.17), "stuck, if y = 0 at the start"),
    ((0.1, 0.8), "away, if y = 0.001"),
):
    ax.text(*place, text, color="C4", bbox=box)
ax.set(xlabel="x", ylabel="y")
plt.savefig("gradient-descent-saddle.png")
