import json

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

sizes, epochs = [25, 50, 100, 250], [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
start = {"epoch": 9, "points": 0, "penalty": 0}  # 1000, 25 and none
measured = np.unique(np.geomspace(1, 1000, 25).round().astype(int))
waves = tf.range(1, 16, dtype=tf.float64)


def features(x):
    both = [f(x * waves) / waves**0.5 for f in (tf.sin, tf.cos)]
    return tf.concat([*both, tf.ones_like(x)], axis=1)


tf.random.set_seed(3)
x = tf.cast(tf.random.uniform([525, 1], -3.0, 3.0), tf.float64)
y = tf.sin(x) + tf.cast(tf.random.normal([525, 1], stddev=0.5), tf.float64)
x, x_held = tf.concat([x[:25], x[300:]], axis=0), x[25:300]
y, y_held = tf.concat([y[:25], y[300:]], axis=0), y[25:300]
grid = tf.range(-75, 76, dtype=tf.float64)[:, None] / 25
known, held, drawn = features(x), features(x_held), features(grid)

# Eight models side by side, each with a column of weights.
pairs = [(n, penalty) for n in sizes for penalty in (0.0, 0.05)]
points, penalty = np.transpose(pairs)
share = (np.arange(250)[:, None] < points) / points
w = tf.Variable(tf.zeros([31, 8], tf.float64))


@tf.function
def step():
    curve = drawn @ w
    validation = tf.reduce_mean((held @ w - y_held) ** 2, axis=0)
    with tf.GradientTape() as tape:
        training = tf.reduce_sum(share * (known @ w - y) ** 2, axis=0)
        loss = training + penalty * tf.reduce_sum(w**2, axis=0)
    w.assign_sub(0.3 * tape.gradient(loss, w))
    return curve, tf.stack([training, validation])


curves, losses = zip(*(step() for _ in range(1001)), strict=True)
curves = np.transpose(curves, (2, 0, 1))[:, epochs]  # by model, epoch and x
losses = np.transpose(losses, (2, 0, 1))  # by model, epoch and kind
shown = losses[:, epochs]
print("points  penalty  at epoch 10  at epoch 1000")
row = "{:6}  {:7}   {:.2f}  {:.2f}   {:.2f}  {:.2f}"
for pair, both in zip(pairs, shown[:, [3, 9]], strict=True):
    print(row.format(*pair, *both.ravel()))


def nested(values):  # in lists, by points and penalty
    return values.reshape(4, 2, *values.shape[1:]).tolist()


# Heights in fiftieths are whole numbers, and make a small file.
two, three = ["points", "penalty"], ["points", "penalty", "epoch"]
across = np.ravel(grid).tolist()
sine = {"color": "C7", "width": 1.5, "x": across}
sine["data"] = np.ravel(50 * tf.sin(grid)).round(1).tolist()
model = {"color": "C1", "of": three, "x": across}
model["data"] = nested((50 * curves).clip(-150, 150).round().astype(int))
dots = {"color": "C0", "fmt": "o", "size": 6, "of": ["points"]}
places = tf.concat([x, 50 * y], axis=1).numpy().T.round(2)
dots["data"] = [places[:, :n].tolist() for n in sizes]
curve = {"color": "C2", "of": two, "x": measured.tolist()}
training, validation = np.moveaxis(losses[:, measured].round(3), 2, 0)
lines = [curve | {"data": nested(training)}]
lines += [curve | {"fmt": "--", "data": nested(validation)}]
at = np.broadcast_to(np.array(epochs)[:, None], shown.shape)
now = {"color": "C2", "fmt": "o", "size": 9, "of": three}
now["data"] = nested(np.stack([at, shown.round(3)], axis=2))
key = {"color": "C2", "x": [3, 6]}
keys = [key | {"fmt": "--", "data": [1, 1]}, key | {"data": [0.8, 0.8]}]
names = {"kind": "text", "color": "C2", "ha": "left"}
names["data"] = [[7, 1, "validation"], [7, 0.8, "training"]]

top_axes = {"xlabel": "x", "xlim": (-3.1, 3.1), "xticks": [-3, 0, 3]}
top_axes |= {"ylabel": "y", "ylim": (-110, 110), "yticks": [-100, 0, 100]}
top_axes |= {"yticklabels": ["\u22122", 0, 2]}
low_axes = {"xlabel": "epoch", "xscale": "log", "xlim": (0.9, 1200)}
low_axes |= {"xticks": [1, 10, 100, 1000], "xticklabels": [1, 10, 100, 1000]}
low_axes |= {"ylabel": "loss", "ylim": (0, 1.2), "yticks": [0, 0.5, 1]}
controls = {"epoch": [*map(str, epochs)], "points": [*map(str, sizes)]}
numbers = {"training": shown[..., 0], "validation": shown[..., 1]}
numbers["gap"] = shown[..., 1] - shown[..., 0]
picture = {
    "controls": controls | {"penalty": ["none", "0.05"]},
    "start": start,
    "columns": 1,
    "panels": [
        {"set": top_axes, "layers": [sine, dots, model]},
        {"set": low_axes, "layers": [*lines, *keys, names, now]},
    ],
    "numbers": {
        name: {"of": three, "data": nested(np.char.mod("%.2f", number))}
        for name, number in numbers.items()
    },
}
with open("losses-and-metrics-overfit.json", "w") as file:
    json.dump(picture, file, separators=(",", ":"))

figure, axes = plt.subplots(2, 1, figsize=(5.5, 5))
for ax, panel in zip(axes, picture["panels"], strict=True):
    ax.set(**panel["set"])
    ax.minorticks_off()
    for layer in panel["layers"]:
        values, color = layer["data"], layer["color"]
        for name in layer.get("of", []):
            values = values[start[name]]
        if layer.get("kind") == "text":
            for place in values:
                ax.text(*place, color=color, va="center")
            continue
        xs, ys = [layer["x"], values] if "x" in layer else values
        line, dot = 0.7 * layer.get("width", 2), 0.7 * layer.get("size", 5)
        ax.plot(xs, ys, layer.get("fmt", "-"), c=color, lw=line, ms=dot, mew=0)
plt.savefig("losses-and-metrics-overfit.png")
