import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

dtypes, kinds = ["float32", "float64"], ["forward", "central"]
steps = 10.0 ** (-np.arange(97)[::-1] / 6)
h_axis = [float(f"{h:.3g}") for h in steps]
around = np.linspace(-1.5, 1.5, 51)


def f(x):
    return x * x * x


def digits(form, high, low):
    """Two numbers and their difference, cut where the difference begins."""
    rows = [f"{number:\u2007>{form}}" for number in (high, low, high - low)]
    cut = len(rows[2]) - len(rows[2].lstrip("\u20070."))
    return ["\n".join(r[part] for r in rows) for part in np.s_[:cut, cut:]]


def run(dtype, kind):
    """What there is to see of a kind of difference; states for each third h."""
    h, t = tf.constant(steps, dtype), tf.constant(around, dtype)
    left, width = (0 * h, h) if kind == "forward" else (-h, 2 * h)
    high, low = f(2 + h), f(2 + left)
    rises = (f(2 + t * h[::3, None]) - 8) / h[::3, None]
    found = high, low, (high - low) / width, rises
    high, low, slope, rises = (tf.cast(v, tf.float64).numpy() for v in found)
    error = [float(f"{e:.2g}") for e in abs(slope - 12)]
    best, zero = np.argmin(error), 3 * sum(slope[::3] == 0) - 3
    shown = [error[best], steps[best], error[78], steps[zero]]
    print(dtype, kind, *(f" {number:.0e}" for number in shown))
    xs = [0 if kind == "forward" else -1, 1]
    heights = ((np.stack([low, high], 1) - 8) / steps[:, None]).round(1)
    form = "18.15f" if dtype == "float64" else "10.7f"
    rows = [digits(form, *ends) for ends in zip(high, low, strict=True)][::3]
    return {
        "curve": rises.round(1).tolist(),
        "errors": [e or None for e in error],
        "error": [f"{e:.2g}" for e in error[::3]],
        "slope": [f"{s:.4f}" for s in slope[::3]],
        "secant": [[xs, ys] for ys in heights.tolist()[::3]],
        "dot": [[[h], [e]] for h, e in zip(h_axis, error, strict=True)][::3],
        "shared": [[[210, 32, left]] for left, _ in rows],
        "kept": [[[210, 32, right]] for _, right in rows],
    }


def of(name, *more):  # its data in all states
    data = [[found[name] for found in row] for row in runs]
    return {"of": ["dtype", "difference", *more], "data": data}


print("                  least  at h  h=1e-03  none up to")
runs = [[run(dtype, kind) for kind in kinds] for dtype in dtypes]
curves = [forward["curve"] for forward, _ in runs]
thin = [[*h_axis, None] * 4, []]
for found in (*runs[0], *runs[1]):
    thin[1] += [*found["errors"], None]
labels = [[1e-12, 100, "float32"], [1e-13, 1e-9, "float64"]]
names = [[[4, 32, f"f(2 + h)\nf({low})\ndifference"]] for low in ("2", "2 - h")]
red, grey = {"color": "C3", "fmt": "o", "size": 8}, {"color": "C7"}
text = {"kind": "text", "color": "C0", "ha": "left"}
glass = [
    {"color": "C0", "x": around.tolist(), "of": ["dtype", "h"], "data": curves},
    grey | {"fmt": "--", "width": 1.2, "data": [[-1.5, 1.5], [-18, 18]]},
    red | {"fmt": "o-"} | of("secant", "h"),
]
valley = [
    grey | {"width": 0.8, "data": thin},
    text | grey | {"ha": "center", "data": labels},
    red | {"fmt": "-", "x": h_axis} | of("errors"),
    red | of("dot", "h"),
]
table = [
    text | {"of": ["difference"], "data": names},
    text | grey | {"ha": "right"} | of("shared", "h"),
    text | {"color": "C3"} | of("kept", "h"),
]
axes = {"xlim": (-1.5, 1.5), "xticks": [-1, 0, 1], "xlabel": "run / h"}
axes |= {"ylim": (-20, 24), "yticks": [-12, 0, 12], "ylabel": "rise / h"}
log = {"xscale": "log", "xlim": (1e-17, 10), "xticks": [1e-16, 1e-8, 1]}
log |= {"yscale": "log", "ylim": (1e-12, 1e4), "yticks": [1e-10, 1]}
log |= {"xticklabels": ["10⁻¹⁶", "10⁻⁸", "1"], "xlabel": "step h"}
log |= {"yticklabels": ["10⁻¹⁰", "1"], "ylabel": "error"}
limits = {"xlim": (0, 358), "ylim": (0, 64)}
controls = {"h": [f"{h:.2g}" for h in steps[::3]]}
picture = {
    "controls": controls | {"dtype": dtypes, "difference": kinds},
    "start": {"h": 19, "dtype": 0, "difference": 0},
    "panels": [
        {"place": [0, 0, 0.5, 0.76], "set": axes, "layers": glass},
        {"place": [0.5, 0, 0.5, 0.76], "set": log, "layers": valley},
        {"place": [0, 0.77, 1, 0.23], "set": limits, "layers": table},
    ],
    "numbers": {name: of(name, "h") for name in ("slope", "error")},
}
figure, _ = plt.subplots(1, 2, figsize=(5.5, 4.2), layout="constrained")
figure.get_layout_engine().set(rect=(0, 0.24, 1, 0.76))
figure.add_axes((0, 0, 1, 0.23)).axis("off")
for ax, panel in zip(figure.axes, picture["panels"], strict=True):
    ax.set(**panel["set"])
    for layer in panel["layers"]:
        data, color = layer["data"], layer["color"]
        for name in layer.get("of", []):
            data = data[picture["start"][name]]
        if "ha" in layer:
            for *place, row in data:
                ax.text(*place, row, color=color, ha=layer["ha"], va="center")
            continue
        xs, ys = [layer["x"], data] if "x" in layer else data
        style = {"linewidth": layer.get("width", 2), "markersize": 8}
        ax.plot(xs, ys, layer.get("fmt", "-"), color=color, **style)
plt.savefig("derivatives-step-size.png")
limits["frame"] = False
with open("derivatives-step-size.json", "w") as file:
    json.dump(picture, file)
