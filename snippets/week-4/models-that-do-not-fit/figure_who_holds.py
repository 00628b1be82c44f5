import json

import matplotlib.pyplot as plt
import tensorflow as tf

width, wide, blocks, rows = 4096, 16384, 52, 8192


@tf.function
def gradients(x, weights):
    with tf.GradientTape() as tape:
        tape.watch(weights)
        for first, second in weights:
            x += tf.nn.relu(x @ first) @ second
        loss = tf.nn.l2_loss(x)
    return tape.gradient(loss, weights)


spec = tf.TensorSpec
pair = (spec([width, wide]), spec([wide, width]))
traced = gradients.get_concrete_function(spec([rows, width]), [pair] * blocks)
ops = traced.graph.get_operations()
back = ["gradient_tape" in op.name for op in ops].index(True)
made = {t.name for op in ops[:back] for t in op.outputs}
used = {t.name: t for op in ops[back:] for t in op.inputs}
kept = [used[name].shape for name in used.keys() & made]
ends = sum(4 * s.num_elements() for s in kept if s == [rows, width]) / 1e9
middle = sum(4 * s.num_elements() for s in kept if s == [rows, wide]) / 1e9
w = 4 * 2 * blocks * width * wide / 1e9


def held(n, again):
    """GB of weights, gradients, slots and activations on each of n devices."""
    inner = 0 if again else middle
    a = ends + inner
    return {
        "data parallel": (w, w, 2 * w, a / n),
        "ZeRO 1": (w, w, 2 * w / n, a / n),
        "ZeRO 2": (w, w / n, 2 * w / n, a / n),
        "ZeRO 3": (w / n, w / n, 2 * w / n, a / n),
        "tensor": (w / n, w / n, 2 * w / n, ends + inner / n),
        "pipeline": (w / n, w / n, 2 * w / n, a / n),
        "worker": (w, w, 0, a / n),
        "server": (w / n, 0, 2 * w / n, 0),
    }


def bars(ways, part):
    lefts = [round(sum(sizes[:part]), 1) for sizes in ways.values()]
    longs = [round(sizes[part], 1) for sizes in ways.values()]
    both = enumerate(zip(lefts, longs, strict=True))
    return [[x, -row - 0.36, long, 0.72, 0.7, ""] for row, (x, long) in both]


def totals(ways):
    sums = [sum(sizes) for sizes in ways.values()]
    return [[round(s + 3, 1), -i, f"{s:.0f}"] for i, s in enumerate(sums)]


controls = {"devices": [str(2**k) for k in range(7)]}
controls["recompute"] = ["no", "yes"]
start = {"devices": 3, "recompute": 0}
every = [
    [held(int(n), again) for again in (False, True)]
    for n in controls["devices"]
]
roles = {"weights": "C1", "gradients": "C3", "slots": "C4", "activations": "C0"}
layers = []
for part, (name, role) in enumerate(roles.items()):
    data = [[bars(ways, part) for ways in row] for row in every]
    cells = {"kind": "cells", "color": role}
    layers.append(cells | {"of": [*controls], "data": data})
    key = [-42 + 95 * (part % 2), 1.75 - 0.8 * (part // 2), 10, 0.5, 0.7, ""]
    layers.append(cells | {"data": [key]})
    words = {"kind": "text", "color": "ink", "ha": "left"}
    layers.append(words | {"data": [[key[0] + 14, key[1] + 0.25, name]]})
names = [[-4, -i, name] for i, name in enumerate(every[0][0])]
layers.append({"kind": "text", "color": "ink", "ha": "right", "data": names})
data = [[totals(ways) for ways in row] for row in every]
layers.append(words | {"of": [*controls], "data": data})
line = {"kind": "plot", "color": "C7", "width": 1}
line["data"] = [[80, 80], [-8.2, 0.5]]
layers += [line, words | {"data": [[83, -8.0, "80 GB"]]}]
sides = {"frame": False, "xlim": [-62, 165], "ylim": [-8.5, 2.5]}
data = [[str(sum(sum(s) < 80 for s in w.values())) for w in r] for r in every]
numbers = {"rows below 80 GB": {"of": [*controls], "data": data}}
picture = {"controls": controls, "start": start, "numbers": numbers}
picture["panels"] = [{"set": sides, "layers": layers}]
with open("models-that-do-not-fit-who-holds.json", "w") as file:
    json.dump(picture, file, separators=(",", ":"))

figure, ax = plt.subplots(figsize=(5.5, 4.2))
ax.set(xlim=sides["xlim"], ylim=sides["ylim"])
ax.axis("off")
for layer in layers:
    values, role = layer["data"], layer["color"]
    for control in layer.get("of", []):
        values = values[start[control]]
    if layer["kind"] == "plot":
        ax.plot(*values, color=role, lw=layer["width"])
    for x, y, *box in values if layer["kind"] == "cells" else []:
        look = {"facecolor": (role, box[2]), "edgecolor": role}
        ax.add_patch(plt.Rectangle((x, y), *box[:2], **look))
    for x, y, text in values if layer["kind"] == "text" else []:
        ax.text(x, y, text, ha=layer["ha"], va="center")
plt.savefig("models-that-do-not-fit-who-holds.png")

for n, (plain, again) in zip(controls["devices"], every, strict=True):
    if n in ("2", "8", "64"):
        print(f"{n} devices   weights grads slots  act.    sum  again")
        for (name, sizes), less in zip(
            plain.items(), again.values(), strict=True
        ):
            sums = f"{sum(sizes):6.1f} {sum(less):6.1f}"
            print(f"{name:13}", *[f"{size:5.1f}" for size in sizes], sums)
