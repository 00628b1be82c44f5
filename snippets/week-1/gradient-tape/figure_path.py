import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
ends = tf.constant([-1.6, 4.6])
rates, steps = [0.001, 0.01, 0.05, 0.15, 0.2], range(61)
start = {"rate": 2, "step": 20}  # the places of 0.05 and 20


def descend(rate):
    """Yield, for each step, (w, b, loss), the ends of the line, and a stroke at
    each x from the line to the data, with a gap after it."""
    w, b = tf.Variable(0.5), tf.Variable(1.0)
    for _ in steps:
        with tf.GradientTape() as tape:
            predicted = w * x + b
            loss = tf.reduce_mean((predicted - y) ** 2)
        slopes = tape.gradient(loss, (w, b))
        strokes = tf.stack([predicted, y, tf.fill(y.shape, np.nan)], axis=1)
        place = w.numpy(), b.numpy(), loss.numpy()
        heights = tf.clip_by_value(w * ends + b, -99, 99)  # near the picture
        line = tf.stack([(heights - b) / w, heights])
        yield place, line, tf.reshape(strokes, [-1])
        w.assign_sub(rate * slopes[0])
        b.assign_sub(rate * slopes[1])


def plain(values):
    """Lists of numbers with two decimals, and None for a gap."""
    rounded = np.array(values, float).clip(-999, 999).round(2)
    return np.where(np.isnan(rounded), None, rounded).tolist()


def ovals(levels, corners=41):
    """Where the loss, a bowl around (2, -1), has these heights."""
    turn = tf.linspace(0.0, 2 * np.pi, corners)
    mean, square = tf.reduce_mean(x), tf.reduce_mean(x**2)
    half = tf.linalg.inv(tf.linalg.sqrtm([[square, mean], [mean, 1.0]]))
    ring = half @ tf.stack([tf.cos(turn), tf.sin(turn)])
    rings = [
        tf.pad(ring * h**0.5, [[0, 0], [0, 1]], "CONSTANT", np.nan)
        for h in levels
    ]
    return tf.constant([[2.0], [-1.0]]) + tf.concat(rings, axis=1)


runs = [list(zip(*descend(rate), strict=True)) for rate in rates]
places = np.array([run[0] for run in runs])
middle = np.array([2.0, -1.0])
away = tf.clip_by_norm(places[:, :, :2] - middle, 900.0, axes=[-1])
paths = plain(np.swapaxes(away + middle, 1, 2))
walk = {
    "color": "C4",
    "fmt": "o-",
    "width": 1.2,
    "of": ["rate"],
    "upto": "step",
}
optimum = {"color": "C0", "fmt": "o", "size": 8, "data": [[2], [-1]]}
bowl = {"color": "C2", "width": 1, "data": plain(ovals([0.1, 1, 4, 10]))}

both = ["rate", "step"]
error = {"color": "C2", "of": both, "x": plain(tf.repeat(x, 3))}
model = {"color": "C1", "of": both}
data = {"color": "C0", "fmt": "o", "size": 8, "x": plain(x), "data": plain(y)}
error["data"], model["data"] = [[plain(run[i]) for run in runs] for i in (2, 1)]

map_axes = {"xlabel": "w", "xlim": (-0.6, 3.6), "xticks": [0, 1, 2, 3]}
map_axes |= {"ylabel": "b", "ylim": (-3, 3), "yticks": [-2, 0, 2]}
line_axes = {"xlabel": "x", "xlim": (-2, 5), "xticks": [0, 2, 4]}
line_axes |= {"ylabel": "y", "ylim": (-5, 9), "yticks": [-4, 0, 4, 8]}
picture = {
    "controls": {"rate": list(map(str, rates)), "step": list(map(str, steps))},
    "start": start,
    "panels": [
        {"set": map_axes, "layers": [bowl, walk | {"data": paths}, optimum]},
        {"set": line_axes, "layers": [error, model, data]},
    ],
    "numbers": {
        name: {
            "of": both,
            "data": [[f"{p[i]:.3g}" for p in run] for run in places],
        }
        for i, name in enumerate(["w", "b", "loss"])
    },
}
with open("2021-11-23-19-38-13.json", "w") as file:
    json.dump(picture, file)

figure, axes = plt.subplots(1, 2, figsize=(5.5, 3.2))
for ax, panel in zip(axes, picture["panels"], strict=True):
    ax.set(**panel["set"])
    for layer in panel["layers"]:
        values, shown = layer["data"], None
        for name in layer.get("of", []):
            values = values[start[name]]
        if "upto" in layer:
            shown = start[layer["upto"]] + 1
        xs, ys = [layer["x"], values] if "x" in layer else values
        style = {"color": layer["color"], "linewidth": layer.get("width", 2)}
        style |= {"markersize": layer.get("size", 5)}
        ax.plot(xs[:shown], ys[:shown], layer.get("fmt", "-"), **style)
plt.savefig("2021-11-23-19-38-13.png")

print("w at steps 0 to 4, and the loss at step 60")
for rate, run in zip(rates, places, strict=True):
    first = " ".join(f"{w:5.2f}" for w in run[:5, 0])
    print(f"rate {rate:<5} {first}  {run[-1, 2]:.1e}")
