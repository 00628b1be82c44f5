import matplotlib.pyplot as plt
import tensorflow as tf

figure, ax = plt.subplots(figsize=(5.5, 3.9))
ax.set(xlim=(-0.4, 10.6), ylim=(-5.1, 3.0), aspect="equal")
ax.axis("off")


def draw_row(ax, top, watched):
    x = tf.ones((2, 2))
    with tf.GradientTape() as tape:
        if watched:
            tape.watch(x)
        y = tf.reduce_sum(x)
        z = tf.square(y)
    gradient = tape.gradient(z, x)

    color, dots = ("C0", "-") if watched else ("C7", ":")
    box = {"boxstyle": "square,pad=0.35", "fc": "none", "ec": color, "ls": dots}
    nodes = [
        (0.6, str(x.numpy().astype(int))[1:-1].replace(" [", "["), "x"),
        (5.0, f"{y.numpy():.0f}", "y"),
        (9.4, f"{z.numpy():.0f}", "z"),
    ]
    for middle, text, name in nodes:
        ax.text(middle, top, text, ha="center", va="center", bbox=box)
        ax.text(middle, top + 0.95, name, ha="center")
    arrow = {"arrowstyle": "->", "lw": 2, "color": color}
    for start, op in ((1.7, "reduce_sum"), (6.1, "square")):
        ax.annotate("", (start + 2.3, top), (start, top), arrowprops=arrow)
        style = {"ha": "center", "fontsize": 11, "family": "monospace"}
        ax.text(start + 1.15, top + 0.25, op, color=color, **style)

    title = "watched: both ops are on the tape"
    answer = f"gradient: {gradient}"
    if watched:
        back = {**arrow, "color": "C3"}
        ax.annotate("", (0.9, top - 1.1), (9.1, top - 1.1), arrowprops=back)
        answer = f"gradient: {gradient[0, 0].numpy():.0f} for every entry"
    else:
        title = "not watched: nothing is on the tape"
    ax.text(-0.3, top + 1.75, title, weight="bold")
    ax.text(5, top - 1.7, answer, ha="center", color="C3")


draw_row(ax, 0.8, watched=True)
draw_row(ax, -3.4, watched=False)
plt.savefig("2021-11-23-19-43-24.png")
