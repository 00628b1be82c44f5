import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

rates, momenta = np.arange(1, 17) / 100, np.arange(10) / 10
start = {"rate": 6, "momentum": 0}  # the places of 0.07 and 0.0
near, shown, most = 0.01, 30, 800  # a distance, and two numbers of steps
curvatures = tf.constant([1.0, 25.0], tf.float64)


def loss(place):
    return 0.5 * tf.reduce_sum(curvatures * place**2, axis=-1)


def descend(rate, momentum):
    """All places of each pair, which descend side by side."""
    place = tf.Variable(tf.ones_like(rate) * [10.0, 1.0])
    velocity = tf.zeros_like(place)
    yield place.value()
    for _ in range(most):
        with tf.GradientTape() as tape:
            height = loss(place)
        velocity = momentum * velocity - rate * tape.gradient(height, place)
        place.assign_add(velocity)
        yield place.value()


def short(values, parts=100):
    """Lists of numbers, each a multiple of 1/parts, and 0 in place of 0.0."""
    values = (np.array(values) * parts).round() / parts
    whole = values == values.round()
    return np.where(whole, values.astype(int), values.astype(object)).tolist()


def path(places):
    """Its two coordinates, up to the first place far outside the map."""
    away = np.append(np.abs(places[:, 1]) > 6, True)
    along, across = places[: away.argmax() + 1].T
    return [short(along, 20), short(across, 50)]


rate, momentum = tf.meshgrid(rates, momenta, indexing="ij")
places = tf.stack([*descend(rate[..., None], momentum[..., None])])
distances = tf.norm(places, axis=-1).numpy()
far = ~(distances < near)  # true for a nan as well
steps = most + 1 - np.argmax(far[::-1], axis=0)  # one after the last far one
print("momentum  rates up to  steps, fewest at rate")
for i in (0, 5, 9):
    row = steps[:, i][steps[:, i] <= most]  # of the first rates, which arrive
    print(f"{momenta[i]:8}  {rates[len(row) - 1]:11}", end="  ")
    print(f"{row.min()} to {row.max()}, {rates[row.argmin()]}")

both = ["rate", "momentum"]
firsts = np.transpose(places[: shown + 1], (1, 2, 0, 3))
paths = [[path(pair) for pair in line] for line in firsts]
walk = {"of": both, "data": paths, "color": "C4", "fmt": "o-", "size": 5}
circle = np.linspace(0, 2 * np.pi, 61)
oval = np.stack([np.cos(circle), np.sin(circle) / 5])
bowl = [
    {"color": "C2", "width": 1, "data": short((2 * height) ** 0.5 * oval)}
    for height in (0.5, 4, 14, 32, 60)
]
minimum = {"kind": "text", "color": "C2", "data": [[0, 0, "+"]]}
shades = 0.7 - 0.6 * np.log(steps / steps.min()) / np.log(most / steps.min())
cells = [
    [*short([r - 0.005, m - 0.05], 1000), 0.01, 0.1, short(shade)]
    for r, row, line in zip(rates, steps, shades, strict=True)
    for m, count, shade in zip(momenta, row, line, strict=True)
    if count <= most
]
chosen = [[[[r], [m]] for m in momenta] for r in rates]
mark = {"of": both, "data": chosen, "color": "C4", "fmt": "o", "size": 12}

map_axes = {"xlabel": "along", "xlim": (-10.5, 10.5), "xticks": [-10, 0, 10]}
map_axes |= {"ylabel": "across", "ylim": (-1.5, 1.5), "yticks": [-1, 0, 1]}
pair_axes = {"xlabel": "rate", "xlim": (0.005, 0.165)}
pair_axes |= {"ylabel": "momentum", "ylim": (-0.05, 0.95)}
pair_axes |= {"xticks": [0.04, 0.08, 0.12, 0.16], "yticks": [0, 0.3, 0.6, 0.9]}
last = distances[shown]
ends = [[f"{d:.2f}" if d < 50 else "far" for d in row] for row in last]
counts = [["never" if n > most else str(n) for n in row] for row in steps]
picture = {
    "controls": {"rate": [*map(str, rates)], "momentum": [*map(str, momenta)]},
    "start": start,
    "columns": 1,
    "panels": [
        {"set": map_axes, "layers": [*bowl, walk, minimum]},
        {
            "set": pair_axes,
            "layers": [{"kind": "cells", "color": "C2", "data": cells}, mark],
        },
    ],
    "numbers": {
        "distance after 30 steps": {"of": both, "data": ends},
        "steps until it stays below 0.01": {"of": both, "data": counts},
    },
}
with open("gradient-descent-valley.json", "w") as file:
    json.dump(picture, file, separators=(",", ":"))

figure, axes = plt.subplots(2, 1, figsize=(5.5, 5))
for ax, panel in zip(axes, picture["panels"], strict=True):
    ax.set(**panel["set"])
    for layer in panel["layers"]:
        values, color = layer["data"], layer["color"]
        for name in layer.get("of", []):
            values = values[start[name]]
        if layer.get("kind") == "cells":
            for *place, width, height, shade in values:
                face = {"fc": (color, shade), "ec": color, "lw": 0.8}
                ax.add_patch(plt.Rectangle(place, width, height, **face))
        elif layer.get("kind") == "text":
            ax.text(*values[0], color=color, ha="center", va="center")
        else:
            style = {"color": color, "linewidth": layer.get("width", 2) * 0.7}
            style |= {"markersize": layer.get("size", 5) * 0.7, "mew": 0}
            ax.plot(*values, layer.get("fmt", "-"), **style)
plt.savefig("gradient-descent-valley.png")
