import matplotlib.pyplot as plt
import tensorflow as tf


class Layer(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.add_weight(name="add_weight()")
        self.add_weight(name="add_weight(trainable=False)", trainable=False)
        self.plain = tf.Variable(2.0, name="tf.Variable(2.0)")
        self.listed = [tf.Variable(2.0, name="[tf.Variable(2.0)]")]
        self.number = 2.0


layer = Layer()
plain = [layer.plain, *layer.listed]
attributes = [v.name for v in layer.variables]
attributes += [v.name.removesuffix(":0") for v in plain] + [f"{layer.number}"]
columns = {
    "variables": {v.name for v in layer.variables},
    "trainable_\nvariables": {v.name for v in layer.trainable_variables},
}

figure, ax = plt.subplots(figsize=(5.5, 2.9))
ax.set(xlim=(-0.2, 10.2), ylim=(-5.2, 1.1))
ax.axis("off")
ax.text(0, 0.2, "self.x = ...", family="monospace")
for x, name in zip((7.1, 9.1), columns, strict=True):
    ax.text(x, 0.2, name, ha="center", fontsize=11, weight="bold")
for row, attribute in enumerate(attributes):
    y = -row - 0.75
    ax.plot([0, 10], [y + 0.55, y + 0.55], color="C7", linewidth=0.5)
    ax.text(0, y, attribute, va="center", family="monospace", fontsize=10.5)
    for x, names in zip((7.1, 9.1), columns.values(), strict=True):
        found = attribute in names
        mark, color = ("o", "C0") if found else ("x", "C7")
        ax.plot(x, y, mark, markersize=10, markeredgewidth=2.5, color=color)
plt.savefig("2021-11-16-04-43-15.png")
