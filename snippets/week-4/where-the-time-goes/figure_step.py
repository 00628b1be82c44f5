import json
from itertools import pairwise

import matplotlib.pyplot as plt
import tensorflow as tf

FLOPS, DELAY = 10e9, 0.1  # operations a ms; ms for each pack
widths = [1024, 1024, 2048, 2048, 1024]
kernels = [tf.Variable(tf.zeros(shape)) for shape in pairwise(widths)]


@tf.function
def gradients(x, up):
    with tf.GradientTape() as tape:
        for number, w in enumerate(kernels, 1):
            x = tf.nn.relu(tf.matmul(x, w, name=f"layer_{number}"))
    return tape.gradient(x, kernels, up)


def passes(examples):
    spec = tf.TensorSpec([examples, 1024])
    graph = gradients.get_concrete_function(spec, spec).graph
    work = {}  # of a layer, in ms: forward 1 to 4, backward 4 to 1
    for op in (op for op in graph.get_operations() if op.type == "MatMul"):
        inner = op.inputs[0].shape[0 if op.get_attr("transpose_a") else 1]
        flops = 2 * inner * op.outputs[0].shape.num_elements()
        key = "gradient" in op.name, op.name.partition("layer_")[2][0]
        work[key] = work.get(key, 0) + flops / FLOPS
    return work


def cell(row, start, length, text):
    text *= length > 0.3  # or it would not fit
    return [round(start, 2), row - 0.4, round(length, 2), 0.8, 0.45, text]


def step(packs, work, speed, slower):
    """The cells of each colour, the step's time, and how much is hidden."""
    forward, backward, ready = [], [], {}
    for row, factor in ((2, 1), (1, 1 + slower / 100)):
        time = 0
        for (back, layer), length in work.items():
            length *= factor
            where = backward if back else forward
            where.append(cell(row, time, length, layer))
            time += length
            ready[layer] = max(ready.get(layer, 0), time)
    sends, free, hidden, total = [], 0, 0, 0
    for pack in packs:
        numbers = sum(int(tf.size(kernels[int(n) - 1])) for n in pack)
        length = DELAY + 4 * numbers / (speed * 1e6)
        start = max(free, ready[pack[-1]])
        free = start + length
        sends.append(cell(0, start, length, " ".join(pack)))
        total += length
        hidden += min(max(time - start, 0), length)
    update = [cell(row, free, 0.4, "u") for row in (1, 2)]
    cells = forward, backward, sends, update
    return cells, f"{free:.1f} ms", f"{100 * hidden / total:.0f} %"


ways = [["4321"], ["43", "21"], ["4", "3", "2", "1"]]
batches, speeds, delays = [256, 512, 1024], [5, 10, 40], [0, 15, 50]
works = [passes(examples) for examples in batches]
states = [
    [[[step(p, w, v, d) for d in delays] for v in speeds] for w in works]
    for p in ways
]


def pick(nested, take):
    many = isinstance(nested, list)
    return [pick(n, take) for n in nested] if many else take(nested)


names = {"packs": [len(way) for way in ways], "examples": batches}
names |= {"network, GB/s": speeds, "slower by, %": delays}
start = {"packs": 2, "examples": 2, "network, GB/s": 1, "slower by, %": 1}
of = [*names]
passed = [of_batch[0] for of_batch in states[0]]  # whatever the network
sides = {"xlim": [0, 17], "xticks": [0, 5, 10, 15], "xlabel": "ms"}
sides |= {"ylim": [-0.6, 2.6], "yticks": [0, 1, 2]}
sides["yticklabels"] = ["network", "replica 1", "replica 0"]
panels = []
for title, by, sent in (("one pack", of[1:], states[0]), ("packs", of, states)):
    layers = []
    for i, color in enumerate(("C0", "C3", "C1", "C4")):
        where, what = (of[1::2], passed) if i < 2 else (by, sent)
        layers.append({"kind": "cells", "color": color, "of": where})
        layers[-1]["data"] = pick(what, lambda state, i=i: state[0][i])
    panels.append({"set": sides | {"title": title}, "layers": layers})
numbers = {
    "one pack": {"of": of[1:], "data": pick(states[0], lambda s: s[1])},
    "packs": {"of": of, "data": pick(states, lambda s: s[1])},
    "hidden": {"of": of, "data": pick(states, lambda s: s[2])},
}
controls = {name: [*map(str, values)] for name, values in names.items()}
picture = {"controls": controls, "start": start, "columns": 1}
picture |= {"panels": panels, "numbers": numbers}
with open("where-the-time-goes-step.json", "w") as file:
    json.dump(picture, file, separators=(",", ":"))
figure, axes = plt.subplots(2, 1, figsize=(5.5, 4.8))
for ax, panel in zip(axes, panels, strict=True):
    ax.set(**panel["set"])
    for layer in panel["layers"]:
        values, role = layer["data"], layer["color"]
        for control in layer["of"]:
            values = values[start[control]]
        for x, y, width, height, shade, text in values:
            look = {"fc": (role, shade), "ec": role}
            ax.add_patch(plt.Rectangle((x, y), width, height, **look))
            ax.text(x + width / 2, y + 0.4, text, ha="center", va="center")
plt.savefig("where-the-time-goes-step.png")
for way, slow in ((0, 0), (0, 1), (0, 2), (1, 1), (2, 0), (2, 1), (2, 2)):
    _, time, hidden = states[way][2][1][slow]
    print(
        f"packs: {len(ways[way])}, slower by {delays[slow]} %: {time}, {hidden}"
    )
print("256 examples, 4 packs:", *states[2][0][1][1][1:])
print("40 GB/s, 4 packs:", *states[2][2][2][1][1:])
