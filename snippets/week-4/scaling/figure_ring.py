import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

size = 8  # numbers of a gradient
start = {"way": 0, "workers": 1, "turn": 3}  # the places of ring, 4 and 3


def ring(turn, n):
    """(from, to, part) of each message, whether it is added, and the half."""
    sent = [(w, (w + 1) % n, (w - turn) % n) for w in range(n)]
    half = ("reduce-scatter", "all-gather")[turn // (n - 1)]
    return sent, half == "reduce-scatter", half


def all_to_one(turn, n):
    """Whole gradients, one after the other, since worker 0 has one line."""
    other = turn % (n - 1) + 1
    if turn < n - 1:
        return [(other, 0, 0)], True, "all to worker 0"
    return [(0, other, 0)], False, "worker 0 to all"


def box(row, column, n, parts):
    """Corner, width and height of a cell; row 0 is at the top."""
    width, height = 160 // parts, 160 // n
    low = 160 - (row + 1) * height
    return [column * width + 1, low + 1, width - 2, height - 2]


def turns(way, n):
    """Yield the state before each turn and after the last: cells, frames of
    what has arrived, bars, their numbers, the title, and the longest bar."""
    parts, kind = (n, "turn") if way is ring else (1, "message")
    last = 2 * (n - 1)
    sums = tf.Variable(tf.ones([n, parts, size // parts]))
    busy, arrived, title = [0] * n, [], "each has its own gradient"
    for turn in range(last + 1):
        cells = [
            [*box(*at, n, parts), round(float(k / n * 0.6), 2), f"{k:.0f}"]
            for at, k in np.ndenumerate(sums[:, :, 0].numpy())
        ]
        frames = [[*box(*at, n, parts), 0] for at in arrived]
        bars, counts = [], []
        for worker, numbers in enumerate(busy):
            _, low, _, height = box(worker, 0, n, 1)
            long = round(42 * numbers / size / (n - 1), 1)
            bars.append([180, low + height // 4, long, height // 2, 0.45])
            counts.append([185 + long, low + height / 2, str(numbers)])
        yield cells, frames, bars, counts, [[80, 188, title]], str(max(busy))
        if turn == last:
            break
        messages, adds, half = way(turn, n)
        values = [sums[sender, part] for sender, _, part in messages]
        for (_, to, part), value in zip(messages, values, strict=True):
            sums[to, part].assign(sums[to, part] + value if adds else value)
        for worker in {end for message in messages for end in message[:2]}:
            busy[worker] += len(values[0])  # one out and one in at once
        arrived = [message[1:] for message in messages]
        title = f"{kind} {turn + 1} of {last}: {half}"


ways, workers = {"ring": ring, "all to one": all_to_one}, [2, 4, 8]
runs = [[list(turns(way, n)) for n in workers] for way in ways.values()]
data = [
    [[[state[i] for state in run] for run in of_way] for of_way in runs]
    for i in range(6)
]
names = [
    [[-4, box(w, 0, n, 1)[1] + 80 / n - 1, f"worker {w}"] for w in range(n)]
    for n in workers
]
every = {"of": ["way", "workers", "turn"]}
cells, text = {"kind": "cells"}, {"kind": "text", "color": "ink"}
layers = [
    cells | every | {"color": "C3", "data": data[0]},
    cells | every | {"color": "C4", "data": data[1], "width": 2},
    cells | every | {"color": "C4", "data": data[2]},
    text | every | {"ha": "left", "data": data[3]},
    text | every | {"data": data[4]},
    text | {"ha": "right", "of": ["workers"], "data": names},
    text | {"ha": "left", "data": [[180, 170, "line busy for"]]},
]
sides = {"frame": False, "xlim": [-55, 290], "ylim": [-2, 196]}
controls = {"way": list(ways), "workers": list(map(str, workers))}
ends = [2 * (n - 1) for n in workers]
controls["turn"] = list(map(str, range(max(ends) + 1)))
picture = {
    "controls": controls,
    "start": start,
    "most": {"turn": {"of": ["workers"], "data": ends}},
    "panels": [{"set": sides, "layers": layers}],
    "numbers": {"busiest line": every | {"data": data[5]}},
}
with open("scaling-ring.json", "w") as file:
    json.dump(picture, file, separators=(",", ":"))

figure, ax = plt.subplots(figsize=(5.5, 3.2))
ax.set(xlim=sides["xlim"], ylim=sides["ylim"])
ax.axis("off")
for layer in layers:
    values, role = layer["data"], layer["color"]
    for control in layer.get("of", []):
        values = values[start[control]]
    if layer["kind"] == "text":
        for place in values:
            ax.text(*place, ha=layer.get("ha", "center"), va="center")
        continue
    for x, y, width, height, shade, *words in values:
        look = {"fc": (role, shade), "ec": role, "lw": layer.get("width", 1)}
        ax.add_patch(plt.Rectangle((x, y), width, height, **look))
        middle, word = (x + width / 2, y + height / 2), "".join(words)
        ax.text(*middle, word, ha="center", va="center")
plt.savefig("scaling-ring.png")

for place, n in enumerate(workers):
    longest = [of_way[place][-1][-1] for of_way in runs]
    print("{} workers: {:>2} in the ring, {:>3} all to one".format(n, *longest))
