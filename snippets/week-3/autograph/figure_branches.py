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
definition = graph.as_graph_def()
parts = {part.signature.name: part for part in definition.library.function}
[choice] = [op for op in graph.get_operations() if "If" in op.type]
one = parts[choice.get_attr("then_branch").name].node_def
other = parts[choice.get_attr("else_branch").name].node_def
spots = [(0.65, 2.65), (0.65, 2.05), (1.95, 2.05), (3.25, 2.35)]
spots_of_other = [(1.95, 0.8), (1.95, 0.2), (3.25, 0.5)]

figure, ax = plt.subplots(figsize=(5.5, 3.5))
ax.set(xlim=(-0.02, 4.02), ylim=(-0.02, 3.2))
ax.axis("off")
arrow = {"arrowstyle": "-|>", "lw": 1.5, "shrinkA": 0, "shrinkB": 0}
middle = {"ha": "center", "va": "center", "bbox": {"alpha": 0, "pad": 5}}
ink = plt.rcParams["text.color"]
for title, nodes, (left, low, width), role, places in (
    ("the graph of f", definition.node, (0, 1.75, 4), ink, spots),
    ("graph of the if", one, (0, 0, 1.2), "C0", [(0.6, 0.5)]),
    ("graph of the else", other, (1.4, 0, 2.6), "C1", spots_of_other),
):
    frame = {"fill": False, "ec": role, "lw": 2}
    ax.add_patch(plt.Rectangle((left, low), width, 1.1, **frame))
    ax.text(left + width / 2, low + 1.25, title, color=role, **middle)
    nodes = [node for node in nodes if node.op not in ("Identity", "NoOp")]
    drawn = {}
    for node, spot in zip(nodes, places, strict=True):
        drawn[node.name] = ax.text(*spot, node.op, **middle)
        for name in {name.partition(":")[0] for name in node.input} & {*drawn}:
            start, end = drawn[name], drawn[node.name].get_bbox_patch()
            ends = {"patchA": start.get_bbox_patch(), "patchB": end}
            look = arrow | ends | {"color": role}
            ax.annotate("", spot, start.get_position(), arrowprops=look)
for end, role in (((0.6, 1.4), "C0"), ((2.7, 1.4), "C1")):
    look = arrow | {"color": role, "ls": "--"}
    ax.annotate("", end, (3.25, 2.2), arrowprops=look)
plt.savefig("autograph-branches.png")
