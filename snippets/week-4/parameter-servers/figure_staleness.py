import json
from itertools import groupby

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

ages = [0, 1, 2, 3, 4, 6, 7, 8, 10, 12, 16]
rates = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 1]
start = {"age": 4, "rate": 5}  # the places of 4 and 0.1


@tf.function
def descend(age, steps):
    """w after each step, for all the rates, by gradients that are `age` old."""
    seen = tf.fill([steps + age + 1, len(rates)], 3.0)
    for step in tf.range(age, steps + age):
        old = seen[step - age]
        with tf.GradientTape() as tape:
            tape.watch(old)
            loss = old**2
        new = seen[step] - tf.constant(rates) * tape.gradient(loss, old)
        seen = tf.tensor_scatter_nd_update(seen, [[step + 1]], [new])
    return seen[age:]


def distance(last):
    """The largest distance to 0 about this step, for each age and rate."""
    near = [run[last - age : last + 1] for age, run in enumerate(runs)]
    return np.array([tf.reduce_max(tf.abs(run), axis=0) for run in near])


runs = [descend(tf.constant(age), tf.constant(1000)) for age in range(17)]
soon, late = distance(60), distance(1000)
paths = np.array([runs[age][:61] for age in ages], float).swapaxes(1, 2)
paths = np.where(abs(paths) < 4, paths.round(2), paths.clip(-20, 20).round(1))
heights = np.arange(0, 16.1, 0.5)
border = tf.sin(np.pi / (2 * (2 * heights + 1))).numpy().round(4)

edges = np.sqrt(np.multiply(rates[1:], rates[:-1]))
edges = [0.008, *edges.round(4).tolist(), 1.25]
rests = (late < 0.3) | (late < soon)
kinds = np.where(soon < 0.3, "there", np.where(rests, "slow", "never"))
cells = {kind: [] for kind in ("never", "slow", "there")}
shades = {"never": 0.45, "slow": 0.12, "there": 0.45}
for column, left, right in zip(kinds.T, edges[:-1], edges[1:], strict=True):
    low, width = -0.5, round(right - left, 4)
    for kind, group in groupby(column.tolist()):
        height = len(list(group))
        cells[kind].append([left, low, width, height, shades[kind]])
        low += height

both = ["age", "rate"]
walk = {"x": list(range(61)), "of": both, "data": paths.tolist()}
fresh = walk | {"of": ["rate"], "data": walk["data"][0], "width": 1.5}
name = [[50, 1.2, "fresh"]]  # where nothing crosses it
name = [[name if x < 0.3 else [] for x in soon[age]] for age in ages]
never = {"kind": "cells", "color": "C2", "width": 0, "data": cells["never"]}
rest = {"kind": "cells", "color": "C4", "width": 0}
rest["data"] = cells["slow"] + cells["there"]
edge = {"color": "C2", "data": [border.tolist(), heights.tolist()]}
words = [[0.3, 9, "never"], [0.055, 2, "there"], [0.0106, 13, "slow"]]
names = {"kind": "text", "color": "ink", "data": words}
place = {"color": "ink", "fmt": "o", "size": 10, "of": both}
place["data"] = [[[[rate], [age]] for rate in rates] for age in ages]
walks = [fresh | {"color": "C7"}, walk | {"color": "C4"}]
walks.append({"kind": "text", "color": "C7", "of": both, "data": name})

ticks = [0.01, 0.03, 0.1, 0.3, 1]
top = {"xlabel": "step", "xlim": [0, 60], "xticks": [0, 20, 40, 60]}
top |= {"ylabel": "w", "ylim": [-6, 6], "yticks": [-3, 0, 3]}
low = {"xlabel": "rate", "xlim": [0.008, 1.25], "xticks": ticks}
low |= {"ylabel": "age", "ylim": [-0.5, 16.5], "yticks": [0, 4, 8, 12, 16]}
low["xscale"] = "log"
ends = [[f"{x:.2g}" if x < 1000 else "1000" for x in soon[a]] for a in ages]
farthest = {"of": both, "data": ends}
borders = {"of": ["age"], "data": [f"{border[2 * a]:.3f}" for a in ages]}
picture = {
    "controls": {"age": list(map(str, ages)), "rate": list(map(str, rates))},
    "start": start,
    "columns": 1,
    "panels": [
        {"set": top, "layers": walks},
        {"set": low, "layers": [never, rest, edge, place, names]},
    ],
    "numbers": {"border": borders, "farthest at the end": farthest},
}
with open("parameter-servers-staleness.json", "w") as file:
    json.dump(picture, file)

figure, axes = plt.subplots(2, 1, figsize=(5.5, 4.8))
for ax, panel in zip(axes, picture["panels"], strict=True):
    ax.set(**panel["set"])
    for layer in panel["layers"]:
        values, role = layer["data"], layer["color"]
        role = plt.rcParams["text.color"] if role == "ink" else role
        for control in layer.get("of", []):
            values = values[start[control]]
        for *box, last in values if "kind" in layer else []:
            if layer["kind"] == "text":
                ax.text(*box, last, color=role, ha="center", va="center")
                continue
            fill = {"color": role, "alpha": last, "linewidth": 0}
            ax.add_patch(plt.Rectangle(box[:2], *box[2:], **fill))
        if "kind" not in layer:
            xs, ys = [layer["x"], values] if "x" in layer else values
            style = {"color": role, "linewidth": layer.get("width", 2)}
            style |= {"markersize": layer.get("size", 5)}
            ax.plot(xs, ys, layer.get("fmt", "-"), **style)
axes[1].set_xticks(ticks, map(str, ticks))
axes[1].minorticks_off()
plt.savefig("parameter-servers-staleness.png")

for rate in (0.05, 0.1, 0.2):
    oldest = np.flatnonzero(rests[:, rates.index(rate)])[-1]
    print(f"rate {rate}: comes to rest up to {oldest} steps old")
for age in (0, 1, 4, 10):
    best = rates[np.argmin(soon[age])]
    share = best / border[2 * age]
    print(f"{age:2} steps old: nearest at {best}, {share:.2f} of the border")
