import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

controls = {
    "million weights": [3.5, 35.0, 350.0, 3500.0],
    "examples": [1.0, 4.0, 8.0, 16.0],
    "network, GB/s": [1.25, 12.5, 50.0, 100.0],
    "overlap": [0.0, 2 / 3],  # off; on, with two thirds of the computation
}
numbers = [2.0**k for k in range(13)]  # of accelerators
start = dict(zip(controls, [2, 2, 2, 0], strict=True))

# A step as in on_paper.py, with an axis for each control and one for n.
grid = [*controls.values(), numbers]
weights, each, speed, hidden, n = tf.meshgrid(*grid, indexing="ij")
hop, compute = 5e-6, 6e6 * weights * 1024 * each / (0.4 * 989e12)
inside, outside = tf.minimum(n, 8.0), tf.maximum(n / 8, 1.0)
share = 2e6 * weights / inside  # bytes
wait = 2 * (inside - 1) * (share / 450e9 + hop)
wait += 2 * (outside - 1) * (share / outside / (1e9 * speed) + hop)


def efficiency(compute):
    step = tf.maximum(compute, (1 - hidden) * compute + wait)
    return (compute / step).numpy().astype(float).round(4)


def of_each(make, *tensors):
    """What make returns for each state, a level for each control."""
    made = np.empty(n.shape[:-1], object)
    for state in np.ndindex(made.shape):
        made[state] = make(*(tensor[state] for tensor in tensors))
    return {"of": list(controls), "data": made.tolist()}


def half(run):
    """The place of the last n that computes for at least half of its time."""
    return max(i for i, share in enumerate(run) if share >= 0.5)


def line(name, run, role, place, x):
    """A curve, a dot at its last half, and its name."""
    curve = of_each(list, np.where(np.isnan(run), None, run.round(2)))
    dot = of_each(lambda r: [[numbers[half(r)]], [r[half(r)]]], run)
    label = of_each(lambda r: [[x, round(r[place] + 0.1, 3), name]], run)
    curve |= {"color": role, "fmt": "o-", "size": 5, "x": numbers}
    dot |= {"color": role, "fmt": "o", "size": 12}
    return [curve, dot, label | {"color": role, "ha": "center", "kind": "text"}]


weak, strong = efficiency(compute), efficiency(compute * 64 / n)
strong[n > 64 * each] = np.nan
layers = line("weak", weak, "C1", 10, 1800)
layers += line("strong", strong, "C2", 3, 20)
guides = [[1, 4096, None, 8, 8], [0.5, 0.5, None, 0, 1.2]]
layers.append({"color": "C7", "fmt": ":", "width": 1, "data": guides})
work, send = (1e3 * x[..., 6].numpy().astype(float) for x in (compute, wait))
share, bars = weak[..., 6], []  # with 64 accelerators, as work and send
begin = share * (1 - hidden[..., 6].numpy())
for low, role, name, left, width in [
    (1.1, "C3", "compute", 0 * share, share),
    (0.1, "C4", "all-reduce", begin, send / work * share),
]:
    box = np.stack([left, 0 * share + low, width], -1).round(3)
    bar = of_each(lambda b: [[*b, 0.8, 0.5]], box)
    bars.append(bar | {"color": role, "kind": "cells", "width": 0})
    text = {"kind": "text", "color": role, "data": [[-0.02, low + 0.4, name]]}
    bars.append(text | {"ha": "right"})
top = {"xscale": "log", "xlim": [0.9, 5000], "ylim": [0, 1.2]}
top |= {"xticks": [1, 8, 64, 512, 4096], "yticks": [0, 0.5, 1]}
top |= {"yticklabels": ["0 %", "50 %", "100 %"], "title": "Efficiency"}
top |= {"xlabel": "accelerators, 8 in a machine"}
low = {"xlim": [-0.3, 1], "ylim": [0, 2], "title": "A step of 64 accelerators"}
texts = {name: [f"{x:g}" for x in values] for name, values in controls.items()}
texts["overlap"] = ["off", "on"]
panels = [{"set": top, "layers": layers, "place": [0, 0, 1, 0.7]}]
panels.append({"set": low | {"frame": False}, "layers": bars})
panels[1]["place"] = [0, 0.72, 1, 0.28]
picture = {
    "controls": texts,
    "start": start,
    "panels": panels,
    "numbers": {
        "compute": of_each(lambda t: f"{float(f'{t:.2g}'):g} ms", work),
        "all-reduce": of_each(lambda t: f"{float(f'{t:.2g}'):g} ms", send),
        "weak at 512": of_each(lambda r: f"{r[9]:.0%}", weak),
        "strong, half up to": of_each(lambda r: str(2 ** half(r)), strong),
    },
}
with open("scaling-efficiency.json", "w") as file:
    json.dump(picture, file, separators=(",", ":"))

figure, axes = plt.subplots(2, 1, figsize=(5.5, 4.6), height_ratios=[3, 1])
axes[0].set(**top, xticklabels=top["xticks"])
axes[0].minorticks_off()
axes[1].set(**low)
axes[1].axis("off")
for layer in layers + bars:
    ax = axes[int(layer in bars)]
    data, look = layer["data"], {"color": layer["color"]}
    for control in layer.get("of", []):
        data = data[start[control]]
    if "kind" not in layer:
        xs, ys = [layer["x"], data] if "x" in layer else data
        look |= {"lw": layer.get("width", 2), "ms": layer.get("size", 5)}
        ax.plot(xs, ys, layer["fmt"], **look)
    for x, y, *more, last in data if "kind" in layer else []:
        if layer["kind"] == "text":
            ax.text(x, y, last, ha=layer["ha"], va="center", **look)
        else:
            ax.bar(x, more[1], more[0], y, align="edge", alpha=last, **look)
plt.savefig("scaling-efficiency.png")
print("weights, examples, network, overlap -> weak at 512, strong to")
for at in ("0220", "1220", "2220", "3220", "2210", "2310", "2211", "2201"):
    at = tuple(map(int, at))
    chosen = [of_one[i] for of_one, i in zip(texts.values(), at, strict=True)]
    print(*chosen, f"-> {weak[at][9]:.0%}, {numbers[half(strong[at])]:g}")
