import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from tensorflow.experimental import dtensor
from tensorflow.python.eager import context  # has no public name

cpu = tf.config.list_physical_devices("CPU")[0]
quarter = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [quarter] * 4)
devices, places = [f"CPU:{i}" for i in range(4)], list(np.ndindex(2, 2))
mesh = dtensor.create_mesh([("batch", 2), ("model", 2)], devices=devices)
whole = dtensor.UNSHARDED
cuts_of_x = {"replicated": [whole, whole], "rows": ["batch", whole]}
cuts_of_x |= {"columns": [whole, "model"]}
cuts_of_w = cuts_of_x | {"rows": ["model", whole]}
x = tf.reshape(tf.range(32.0), [8, 4])
w = tf.reshape(tf.range(24.0), [4, 6])
lefts = {"x": 1.9, "w": 4.6, "x @ w": 7.3}


def blocks(tensor, parts, left):
    """For each device a cell: what it holds, at its place in the tensor."""
    down, right = 0.8 / tensor.shape[0], 2.2 / tensor.shape[1]
    for device, part in enumerate(parts):
        row, column = np.argwhere(tensor == part[0, 0])[0]
        rows, columns = part.shape
        corner = left + column * right, -device - (row + rows) * down
        box = np.round([*corner, columns * right, rows * down], 2)
        yield [*box.tolist(), 0.3, f"({rows}, {columns})"]


def talk(graphs):
    """By what devices talk in these graphs, and the group of each."""
    nodes = [n for g in graphs for f in g.library.function for n in f.node_def]
    inputs = [n.input[0] for n in nodes if n.op == "CollectiveReduceV2"]
    values = [n.attr["value"].tensor for n in nodes if n.op == "Const"]
    groups = [v for v in map(tf.make_ndarray, values) if v.shape == (4,)]
    if not inputs:
        return "none", np.array([])
    # On CPUs an all-gather is an all-reduce of blocks between zeros.
    return "all-reduce" if "product" in inputs[0] else "all-gather", groups[0]


def multiply(cut_of_x, cut_of_w):
    """What there is to see when x and w are multiplied."""
    one = dtensor.relayout(x, dtensor.Layout(cuts_of_x[cut_of_x], mesh))
    other = dtensor.relayout(w, dtensor.Layout(cuts_of_w[cut_of_w], mesh))
    of_x, of_w = dtensor.unpack(one), dtensor.unpack(other)
    with context.collect_graphs(optimized=False) as graphs:
        result = one @ other
        parts = [part.numpy() for part in dtensor.unpack(result)]
    kind, groups = talk(graphs)
    sizes = {"all-reduce": parts[0].nbytes, "all-gather": 4 * tf.size(of_x[0])}
    sent, pairs = int(sizes.get(kind, 0)), parts[0].size * x.shape[1]
    left, lines = 4.15, [[], []]
    if kind == "all-reduce":
        left, pairs = 9.55, pairs // 2  # a half of each sum on each
    for group in set(groups):
        a, b = -np.flatnonzero(groups == group) - 0.4
        lines[0] += [left, left + 0.2, left + 0.2, left, None]
        lines[1] += [a, a, b, b, None]
    print(f"{cut_of_x:10} {cut_of_w:10} {kind:10} {sent:3} bytes {pairs:3}")
    return {
        "x": [*blocks(x, of_x, lefts["x"])],
        "w": [*blocks(w, of_w, lefts["w"])],
        "x @ w": [*blocks(x @ w, parts, lefts["x @ w"])],
        "lines": lines,
        "layout": ", ".join(dtensor.fetch_layout(result).sharding_specs),
        "collective": kind,
        "each sends": f"{sent} bytes",
        "each multiplies": f"{pairs} pairs",
    }


def each(part):
    data = [[state[part] for state in row] for row in states]
    return {"of": ["x", "w"], "data": data}


states = [[multiply(a, b) for b in cuts_of_w] for a in cuts_of_x]
texts = [[left + 1.1, 0.3, name] for name, left in lefts.items()]
texts += [[0.8, -i - 0.4, f"device {i}\n{places[i]}"] for i in range(4)]
frames = [
    [a, -i - 0.8, 2.2, 0.8, 0, ""] for i in range(4) for a in lefts.values()
]
layers = [
    {"kind": "text", "color": "ink", "data": texts},
    {"kind": "cells", "color": "C7", "data": frames},
    {"kind": "plot", "color": "C3"} | each("lines"),
]
for name, role in {"x": "C0", "w": "C4", "x @ w": "C1"}.items():
    layers.append({"kind": "cells", "color": role} | each(name))
start, space = {"x": 2, "w": 1}, {"xlim": [0, 10], "ylim": [-3.9, 0.6]}
picture = {
    "controls": {"x": [*cuts_of_x], "w": [*cuts_of_w]},
    "start": start,
    "panels": [{"set": space | {"frame": False}, "layers": layers}],
    "numbers": {name: each(name) for name in [*states[0][0]][4:]},
}
with open("strategies-cut-a-product.json", "w") as file:
    json.dump(picture, file)

figure, ax = plt.subplots(figsize=(5.5, 3.8), subplot_kw=space)
ax.set_axis_off()
for layer in layers:
    values, color = layer["data"], layer["color"]
    for name in layer.get("of", []):
        values = values[start[name]]
    if layer["kind"] == "plot":
        ax.plot(*values, color)
        continue
    for x, y, *box, text in values:
        if box:
            look = {"facecolor": (color, box[2]), "edgecolor": color}
            ax.add_patch(plt.Rectangle((x, y), *box[:2], **look))
            x, y = x + box[0] / 2, y + box[1] / 2
        ax.text(x, y, text, ha="center", va="center")
plt.savefig("strategies-cut-a-product.png")
