import matplotlib.pyplot as plt
import tensorflow as tf


def curve(x):
    return 0.25 * x**3 - x + 1.5


def surface(x, y):
    return x**2 + 2 * y**2


figure, (left, right) = plt.subplots(1, 2, figsize=(5.5, 2.9))
x = tf.linspace(-2.2, 2.4, 200)
point = tf.Variable(1.6)
with tf.GradientTape() as tape:
    height = curve(point)
slope = tape.gradient(height, point)
print(f"slope at 1.6: {slope:.2f}")
ends = point + tf.constant([-0.9, 0.9])
left.plot(x, curve(x), color="C0")
left.plot(ends, height + slope * (ends - point), color="C3", linewidth=3)
left.plot(point, height, "o", color="C3", markersize=8)
left.text(0.55, 2.7, f"slope {slope.numpy():.2f}", ha="center", color="C3")
left.set(title="derivative", xlabel="x", ylabel="f(x)", ylim=(0, 3.4))

axis = tf.linspace(-2.1, 2.1, 80)
grid_x, grid_y = tf.meshgrid(axis, axis)
heights = surface(grid_x, grid_y)
levels = [0.25, 1, 2.25, 4, 6.25]
right.contour(axis, axis, heights, levels, colors="C7", linewidths=1.2)
points = [(1.5, 0.0), (1.0, 0.8), (0.0, -1.1), (-1.2, 0.6), (-0.9, -0.7)]
for start in points:
    place = tf.Variable(start)
    with tf.GradientTape() as tape:
        z = surface(place[0], place[1])
    step = 0.25 * tape.gradient(z, place)
    arrow = {"arrowstyle": "-|>", "color": "C3", "lw": 2}
    right.annotate("", place + step, place, arrowprops=arrow)
    right.plot(*place.numpy(), "o", color="C3", markersize=4)
right.plot(0, 0, "o", color="C0", markersize=7)
right.set(title="gradient", xlabel="x", ylabel="y", aspect="equal")
right.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4))
plt.savefig("2021-11-17-08-02-12.png")
