import matplotlib.pyplot as plt
import tensorflow as tf

python_lines = []
graph_lines = tf.Variable(0)


@tf.function
def f(x):
    python_lines.append(1)
    graph_lines.assign_add(1)
    return 2 * x


calls = [1.0, 2.0, 3.0, [1.0, 2.0], [3.0, 4.0], 4.0]
labels = ["1", "2", "3", "[1, 2]", "[3, 4]", "4"]
ran = []
for argument in calls:
    before = len(python_lines), graph_lines.numpy()
    f(tf.constant(argument))
    ran.append((len(python_lines) - before[0], graph_lines.numpy() - before[1]))

figure, ax = plt.subplots(figsize=(5.5, 2.1))
for call, (python, graph) in enumerate(ran):
    for row, (count, role) in enumerate(((python, "C1"), (graph, "C0"))):
        look = {"color": role} if count else {"mec": "C7", "mfc": "none"}
        ax.plot(call, -row, "o", markersize=17, **look)
ax.set_yticks([0, -1], ["Python runs\nthe body", "the graph\nruns"])
ax.set_xticks(range(len(calls)), labels)
ax.xaxis.set_ticks_position("top")
ax.set(xlim=(-0.5, 5.5), ylim=(-1.5, 0.5))
ax.spines[:].set_visible(False)
ax.tick_params(length=0)
ax.set_xlabel("six calls, from left to right")
plt.savefig("tf-function-what-runs-when.png")
