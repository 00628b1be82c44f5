import matplotlib.pyplot as plt
import tensorflow as tf


@tf.function
def f(x):
    if x > 10.0:
        y = tf.constant(10.0)
    else:
        y = tf.sqrt(x)
        y += 1.0
    return y


graph = f.get_concrete_function(tf.TensorSpec([], tf.float32)).graph
[choice] = [op for op in graph.get_operations() if "If" in op.type]
library = {
    fn.signature.name: fn for fn in graph.as_graph_def().library.function
}
branches = {
    name: [node.op for node in library[choice.get_attr(key).name].node_def]
    for name, key in (("else", "else_branch"), ("if", "then_branch"))
}
main = [op.type for op in graph.get_operations() if op.type != "Identity"]
figure, ax = plt.subplots(figsize=(5.5, 2.6))
ax.set(xlim=(-0.15, 3.5), ylim=(0.95, 4.4))
ax.axis("off")


def draw(names, x, top, title, role):
    height = 0.62 * len(names) + 0.34
    box = {"fill": False, "edgecolor": role, "linewidth": 2}
    ax.add_patch(plt.Rectangle((x, top - height), 1, height, **box))
    ax.text(x + 0.5, top + 0.12, title, color=role, ha="center")
    for row, name in enumerate(names):
        y = top - 0.48 - 0.62 * row
        ax.text(x + 0.5, y, name, ha="center", va="center")


draw(main, 0, 3.9, "the graph of f", plt.rcParams["text.color"])
for place, (name, ops) in zip((2.4, 1.2), branches.items(), strict=True):
    ops = [op for op in ops if op not in ("Identity", "NoOp")]
    role = "C0" if name == "if" else "C1"
    draw(ops, place, 3.9, f"graph of the {name}", role)
choice_y = 3.9 - 0.48 - 0.62 * (len(main) - 1)
for target, role in (((1.7, 2.94), "C0"), ((2.4, 2.3), "C1")):
    look = {"arrowstyle": "-|>", "color": role, "lw": 2}
    ax.annotate("", target, (0.95, choice_y), arrowprops=look)
plt.savefig("autograph-branches.png")
