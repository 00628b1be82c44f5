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
stuck, away = path([1.0, 0.0], 40), path([1.0, 0.001], 38)
ink = plt.rcParams["text.color"]
ring = {"fillstyle": "none", "markersize": 10, "linestyle": "none"}
ax.plot(stuck[:, 0], stuck[:, 1], "o", color=ink, **ring)
ax.plot(away[:, 0], away[:, 1], "o-", color="C4", markersize=5)
box = {"fc": plt.rcParams["figure.facecolor"], "ec": "none", "pad": 2}
for place, text, role in (
    ((0.72, 0.12), "start", ink),
    ((-0.05, -0.22), "rings: stuck, if y = 0", ink),
    ((0.1, 0.8), "away, if y = 0.001", "C4"),
):
    ax.text(*place, text, color=role, bbox=box)
ax.set(xlabel="x", ylabel="y")
plt.savefig("gradient-descent-saddle.png")
