import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from matplotlib.patches import FancyBboxPatch

programs = ["as it is", "w not watched", "a by NumPy", "a with stop_gradient"]
values = ["-2", "-1", "0", "1", "2", "3", "4"]
controls = {"program": programs, "w": values, "step": list("0123456")}
start = {"program": 0, "w": 5, "step": 6}


def run(program, value):
    """Return w, a, b, y, which of them the tape has, and what it sends back."""
    w = tf.Variable(float(value), trainable=program != "w not watched")
    with tf.GradientTape(persistent=True) as tape:
        square = tf.constant(np.square(w)) if "NumPy" in program else w * w
        a = tf.stop_gradient(square) if "stop" in program else square
        b = 2 * w
        y = a + b
    taped = [len(tape.watched_variables()) > 0]
    for op, source in ((square, w), (b, w), (y, b)):
        taped.append(tape.gradient(op, source) is not None)
    sent = tape.gradient(y, [a, b, a, b, w])
    for i, node in ((2, a), (3, b)):
        if sent[i] is not None:
            sent[i] = tape.gradient(node, w, sent[i])
    texts = [None if slope is None else f"{slope:g}" for slope in sent]
    return [f"{node.numpy():g}" for node in (w, a, b, y)], taped, texts


runs = [[run(program, value) for value in values] for program in programs]
answers = [[str(sent[4]) for *_, sent in row] for row in runs]
for program, row in zip(programs, answers, strict=True):
    print(f"{program}: {', '.join(row)}")

boxes = [("w", 2, 83, 38), ("1. a = w · w", 118, 127, 96)]  # left, low, width
boxes += [("2. b = 2 · w", 118, 39, 96), ("3. y = a + b", 266, 83, 90)]
arrows = [(1, 43, 114, 118, 158), (2, 43, 114, 92, 68)]  # step, xs, ys
arrows += [(3, 217, 262, 158, 124), (3, 217, 262, 68, 98)]
arrows += [(4, 262, 217, 108, 141), (4, 262, 217, 82, 50)]
arrows += [(5, 114, 43, 140, 102), (6, 114, 43, 50, 76)]
beside = [(231, 113), (248, 55), (84, 111), (76, 49)]
cuts = [(0, 0, ""), (40, 70, "not watched"), (36, 165, "NumPy")]
cuts += [(256, 172, "stop_gradient")]


def items(program=0, w=5, step=6):
    """Yield a layer, and one of the things that it has in this state."""
    numbers, taped, sent = runs[program][w]
    for i, (text, *place) in enumerate(boxes[: step + 1]):
        color = "C0" if taped[i] else "C7"
        yield f"{color} cells", [*place, 42, 0, f"{text}\n{numbers[i]}"]
    ops = [str(op) for op in range(1, 4) if taped[op] and op <= step]
    yield "C0 text", [179, 198, f"recorded: {', '.join(ops) or 'nothing'}"]
    yield "C7 text", cuts[program]
    for i, path in enumerate(taped[1:3] + sent[:2]):
        when, *ends = arrows[i]
        if step >= when:
            yield "C0 ->" if path else "C7 -->", ends
    for i, slope in enumerate(sent[:4]):
        when, *ends = arrows[i + 4]
        if step >= when and slope:
            yield "C3 ->", ends
            yield "C3 text", [*beside[i], slope]
    if step > 3:
        came = [slope for slope in sent[2 : step - 2] if slope]
        total = f" = {sent[4]}" if step == 6 and came[1:] else ""
        text = " + ".join(came + ["…"] * (step < 6 and taped[0])) or "None"
        yield "C3 text", [179, 9, f"answer: dy/dw = {text}{total}"]


def data(name, of, **at):
    """What a layer has in all states: a level for each control in of."""
    if of:
        places = range(len(controls[of[0]]))
        return [data(name, of[1:], **at, **{of[0]: i}) for i in places]
    found = [item for layer, item in items(**at) if layer == name]
    if ">" in name:  # xs and ys, with a gap after each arrow
        return [[v for e in found for v in (*e[i:][:2], None)] for i in (0, 2)]
    return found


names = ["C0 cells", "C7 cells", "C0 ->", "C7 -->", "C3 ->"]
layers = []
for name in [*names, "C0 text", "C7 text", "C3 text"]:
    color, kind = name.split()
    of = ["program", "step"] if ">" in kind else [*controls]
    layer = {"fmt" if ">" in kind else "kind": kind, "color": color, "of": of}
    layers.append(layer | {"round": 6, "data": data(name, of)})
axes = {"xlim": (0, 358), "ylim": (0, 208)}
panel = {"set": axes | {"frame": False}, "layers": layers}
picture = {"controls": controls, "start": start, "panels": [panel]}
late = {"data": [[["..."] * 6 + [a] for a in row] for row in answers]}
picture["numbers"] = {"answer": late | {"of": [*controls]}}
with open("2021-11-17-07-44-59.json", "w") as file:
    json.dump(picture, file)

figure, ax = plt.subplots(figsize=(5.5, 3.2))
ax.set(**axes)
ax.axis("off")
line = {"arrowstyle": "-|>", "linewidth": 2, "shrinkA": 0, "shrinkB": 0}
edge = {"boxstyle": "round,pad=0,rounding_size=6", "fill": False}
for layer in layers:
    color, there = layer["color"], layer["data"]
    for name in layer["of"]:
        there = there[start[name]]
    if "fmt" in layer:
        for x, y in zip(*np.reshape(there, [2, -1, 3]), strict=True):
            style = line | {"color": color}
            ax.annotate("", (x[1], y[1]), (x[0], y[0]), arrowprops=style)
        continue
    for x, y, *size, text in there:
        if size:
            ax.add_patch(FancyBboxPatch((x, y), *size[:2], ec=color, **edge))
            x, y = x + size[0] / 2, y + size[1] / 2
        style = {} if size else {"color": color}
        ax.text(x, y, text, ha="center", va="center", **style)
plt.savefig("2021-11-17-07-44-59.png")
