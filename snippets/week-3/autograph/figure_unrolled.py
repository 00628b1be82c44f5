import matplotlib.pyplot as plt
import tensorflow as tf


def by_python(x, n):
    for _ in range(n):
        x = tf.sin(x)
    return x


def by_graph(x, n):
    for _ in tf.range(n):
        x = tf.sin(x)
    return x


def ops(function, n):
    scalar = tf.TensorSpec([], tf.float32)
    graph = tf.function(function).get_concrete_function(scalar, n).graph
    inner = graph.as_graph_def().library.function
    inside = sum(len(f.node_def) for f in inner)
    return len(graph.get_operations()) + inside


rounds = [1, 2, 5, 10, 20, 50, 100, 200, 500]
figure, ax = plt.subplots(figsize=(5.5, 3))
for function, name, role in (
    (by_python, "range", "C2"),
    (by_graph, "tf.range", "C0"),
):
    counts = [ops(function, n) for n in rounds]
    print(f"{name:8} {counts[0]:3} ops for 1 round, {counts[-1]:3} for 500")
    ax.plot(rounds, counts, "o-", color=role, markersize=5)
    label = f"{name}: {counts[-1]} ops"
    place = {"xytext": (-8, 9), "textcoords": "offset points", "ha": "right"}
    ax.annotate(label, (500, counts[-1]), color=role, **place)
ax.set(
    xscale="log",
    yscale="log",
    xlabel="rounds of the loop",
    ylabel="ops in the graph",
)
ax.set_xticks([1, 10, 100, 500], ["1", "10", "100", "500"])
ax.set_yticks([1, 10, 100, 1000], ["1", "10", "100", "1000"])
ax.minorticks_off()
ax.set_ylim(1, 2000)
plt.savefig("autograph-unrolled.png")
