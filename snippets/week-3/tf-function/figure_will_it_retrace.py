import contextlib
import json
from copy import deepcopy

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")
anything = tf.TensorSpec(None, tf.float32)  # of any shape, and any rank
functions = {"plain": {}, "reduce_retracing": {"reduce_retracing": True}}
functions |= {"input_signature": {"input_signature": [anything]}}
shapes = [2], [2, 2], [3], [3, 3], [2], [4, 4]
kinds = ["tf.constant(1.0)", "2.0", "np.float32(3)"]
kinds += ["tf.Variable(4.0)", "tf.constant(5)", "[6.0]"]
calls = {
    "numbers": list("123123"),
    "equal numbers": ["1", "1.0", "True", "2.0", "2", "False"],
    "lengths": [f"tf.ones([{length}])" for length in (2, 3, 4, 2, 5, 3)],
    "shapes": [f"tf.ones({shape})" for shape in shapes],
    "kinds": kinds,
}


def described(x):
    """What a graph is made for, as its function sees it while tracing."""
    if not hasattr(x, "shape"):
        return str(x)
    kind = "variable" if isinstance(x, tf.Variable) else x.dtype.name
    return f"{kind} {x.shape.as_list()}" if x.shape else f"{kind}, any shape"


def run(option, arguments):
    """Yield what there is to see after each call."""
    graphs, ys, seen = [], [], {"lines": [None] * 3 * len(arguments)}
    seen |= {part: [] for part in ("traced", "reused", "refused", "graphs")}

    @tf.function(**option)
    def which(x):
        graphs.append(described(x))  # when Python runs
        return len(graphs)  # a number that the graph keeps

    for row, argument in enumerate(arguments):
        event, known, y = "refused", len(graphs), -row - 0.8
        with contextlib.suppress(TypeError):
            graph = int(which(eval(argument, {"tf": tf, "np": np})))
            event = "traced" if len(graphs) > known else "reused"
        seen["this call"] = event
        seen[event].append([3.4, y, 1.9, 0.6, 0.25, event])
        if event == "traced":
            ys.append(y)
            seen["graphs"].append([6.4, y, 3.6, 0.6, 0.25, graphs[-1]])
        if event != "refused":
            seen["lines"][row * 3 : row * 3 + 2] = y + 0.3, ys[graph - 1] + 0.3
        signatures = which.pretty_printed_concrete_signatures()
        seen["graphs kept"] = str(signatures.count("Input Parameters"))
        seen["traces"] = str(which.experimental_get_tracing_count())
        yield deepcopy(seen)


print(f"{'traces':13}", *functions)
states = []
for name, arguments in calls.items():
    states.append([[*run(option, arguments)] for option in functions.values()])
    counts = [steps[-1]["traces"] for steps in states[-1]]
    print("{:13} {:>5} {:>16} {:>15}".format(name, *counts))


def each(part):
    """One part of all states, and by what they are chosen."""
    data = [[[seen[part] for seen in run] for run in runs] for runs in states]
    return {"of": ["calls", "function", "call"], "data": data}


heads = [[0, 0.3, "call"], [6.4, 0.3, "runs the graph for"]]
texts = [
    [[0, -row - 0.5, f"{row + 1}: {call}"] for row, call in enumerate(six)]
    for six in calls.values()
]
roles = {"traced": "C1", "reused": "C0", "refused": "C3", "graphs": "C0"}
line = {"kind": "plot", "color": "C0", "width": 1.5}
label = {"kind": "text", "ha": "left", "color": "ink"}
layers = [
    label | {"data": heads, "color": "C7"},
    label | {"data": texts, "of": ["calls"]},
    line | {"x": [5.3, 6.4, None] * 6} | each("lines"),
    *({"kind": "cells", "color": roles[part]} | each(part) for part in roles),
]
space = {"xlim": [0, 10.1], "ylim": [-6, 0.7]}
controls = {"function": [*functions], "calls": [*calls], "call": [*"123456"]}
numbers = "this call", "traces", "graphs kept"
start = {"function": 1, "calls": 2, "call": 5}
picture = {
    "controls": controls,
    "start": start,
    "panels": [{"set": space | {"frame": False}, "layers": layers}],
    "numbers": {name: each(name) for name in numbers},
}
with open("tf-function-will-it-retrace.json", "w") as file:
    json.dump(picture, file)

figure, ax = plt.subplots(figsize=(5.5, 3.4))
ax.set_axis_off()
ax.set(**space)
for layer in layers:
    values, color = layer["data"], layer["color"]
    color = color.replace("ink", plt.rcParams["text.color"])
    for name in layer.get("of", []):
        values = values[start[name]]
    if layer["kind"] == "plot":
        ax.plot(layer["x"], values, color, linewidth=layer["width"])
        continue
    for x, y, *box, text in values:
        if box:
            look = {"facecolor": (color, box[2]), "edgecolor": color}
            ax.add_patch(plt.Rectangle((x, y), *box[:2], **look))
            x, y = x + box[0] / 2, y + box[1] / 2
        place = {"ha": "center"} if box else {"color": color}
        ax.text(x, y, text, va="center", **place)
plt.savefig("tf-function-will-it-retrace.png")
