import matplotlib.pyplot as plt
import tensorflow as tf

figure, ax = plt.subplots(figsize=(5.5, 2.4))
ax.set(xlim=(0, 11), ylim=(-0.6, 4.9))
ax.axis("off")


def draw_row(ax, top, persistent):
    x = tf.constant(3.0)
    with tf.GradientTape(persistent=persistent) as tape:
        tape.watch(x)
        z, y = x**4, x**2
    ax.text(0, top + 0.8, f"persistent={persistent}", weight="bold")
    for left, name, target in ((0, "dz/dx", z), (5.9, "dy/dx", y)):
        try:
            answer = f"{name} = {tape.gradient(target, x):.0f}"
            color, dots, content = "C0", "-", "tape: z, y"
        except RuntimeError as error:
            answer = type(error).__name__
            color, dots, content = "C7", ":", "tape: empty"
        box = {"boxstyle": "round,pad=0.5", "fc": "none", "ec": color}
        style = {"ha": "center", "va": "center"}
        ax.text(left + 1.1, top, content, bbox={**box, "ls": dots}, **style)
        arrow = {"arrowstyle": "->", "lw": 2, "color": color}
        ax.annotate("", (left + 3, top), (left + 2.3, top), arrowprops=arrow)
        ink = "C3" if dots == "-" else plt.rcParams["text.color"]
        ax.text(left + 3.1, top, answer, va="center", color=ink, fontsize=11)


ax.text(0, 4.8, "first question", color="C7", va="top")
ax.text(5.9, 4.8, "second question", color="C7", va="top")
draw_row(ax, 2.8, persistent=True)
draw_row(ax, 0, persistent=False)
plt.savefig("2021-11-23-19-51-24.png")
