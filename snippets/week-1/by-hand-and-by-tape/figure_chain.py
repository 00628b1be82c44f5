import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.ones((2, 2))
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = tf.reduce_sum(x)
    z = tf.square(y)
dy_dx, dz_dy = tape.gradient(y, x), tape.gradient(z, y)
outer = f"{dz_dy.numpy():.0f}"
product = f"{(dz_dy * dy_dx)[0, 0].numpy():.0f}"

paper = {"fc": plt.rcParams["figure.facecolor"], "lw": 0, "pad": 2}

figure, ax = plt.subplots(figsize=(5.5, 2.6))
ax.set(xlim=(-0.5, 10.5), ylim=(-3.15, 2.05), aspect="equal")
ax.axis("off")
ring = {"boxstyle": "circle,pad=0.25", "fc": "none", "ec": "C0", "lw": 2}
arrow = {"arrowstyle": "->", "lw": 2, "color": "C3", "shrinkB": 4}
for place in range(4):
    row, column = tf.unravel_index(place, x.shape).numpy()
    height = 1.5 - place
    name = f"$x_{{{row + 1}{column + 1}}}$"
    ax.text(0.3, height, name, ha="center", va="center")
    ax.annotate("", (4.4, 0), (0.9, height), arrowprops=arrow)
    slope = f"{dy_dx[row, column].numpy():.0f}"
    style = {"ha": "center", "va": "center", "color": "C3", "weight": "bold"}
    ax.text(2.2, 0.63 * height, slope, bbox=paper, **style)
ax.annotate("", (9.3, 0), (5.5, 0), arrowprops=arrow)
ax.text(7.3, 0, outer, bbox=paper, **style)
for middle, name in ((5, "y"), (9.9, "z")):
    ax.text(middle, 0, name, ha="center", va="center", bbox=ring)
style = {"ha": "center", "va": "center"}
ax.text(2.6, -2.1, "∂y/∂x", color="C3", **style)
ax.text(7.3, -2.1, "dz/dy", color="C3", **style)
text = f"∂z/∂x = {outer} · {slope} = {product} along each path"
ax.text(5, -2.95, text, weight="bold", **style)
plt.savefig("2021-11-23-19-48-59.png")
