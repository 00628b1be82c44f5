import matplotlib.pyplot as plt
import tensorflow as tf

w = tf.Variable(3.0)
with tf.GradientTape(persistent=True) as tape:
    a = w * w
    b = 2 * w
    y = a + b
dy_da, dy_db, dy_dw = (g.numpy() for g in tape.gradient(y, [a, b, w]))
via_a = dy_da * tape.gradient(a, w).numpy()
via_b = dy_db * tape.gradient(b, w).numpy()

figure, ax = plt.subplots(figsize=(5.5, 3.2))
ax.set(xlim=(-0.3, 10.8), ylim=(-2.7, 2.8))
ax.axis("off")
nodes = {
    (0.3, 0): f"w\n{w.numpy():g}",
    (5, 1.1): f"1. a = w · w\n{a.numpy():g}",
    (5, -1.1): f"2. b = 2 · w\n{b.numpy():g}",
    (9.4, 0): f"3. y = a + b\n{y.numpy():g}",
}
box = {"boxstyle": "round,pad=0.5", "fc": plt.rcParams["figure.facecolor"]}
for place, text in nodes.items():
    label = ax.text(*place, text, ha="center", va="center", zorder=3)
    label.set_bbox({**box, "ec": "C0"})
arrows = [
    ((0.6, 0.3), (3.6, 1.2), "C0", ""),
    ((0.6, 0), (3.6, -0.9), "C0", ""),
    ((6.4, 1.2), (8.3, 0.6), "C0", ""),
    ((6.4, -0.9), (8.2, 0), "C0", ""),
    ((8.2, 0.2), (6.4, 0.8), "C3", f"{dy_da:g}"),
    ((8.4, -0.55), (6.4, -1.3), "C3", f"{dy_db:g}"),
    ((3.6, 0.8), (0.8, 0.0), "C3", f"{via_a:g}"),
    ((3.6, -1.3), (0.6, -0.35), "C3", f"{via_b:g}"),
]
for start, end, color, text in arrows:
    style = {"arrowstyle": "-|>", "color": color, "lw": 2}
    ax.annotate("", end, start, arrowprops=style)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 0.38)
    ax.text(*middle, text, color="C3", ha="center", va="center")
ax.text(5, 2.4, "recorded in the order 1, 2, 3", ha="center", color="C0")
total = f"walked back: dy/dw = {via_a:g} + {via_b:g} = {dy_dw:g}"
ax.text(5, -2.6, total, ha="center", color="C3")
plt.savefig("2021-11-17-07-44-59.png")
