import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y)).batch(256)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
weights, optimizer = model.trainable_variables, keras.optimizers.Adam(5e-3)
optimizer.build(weights)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
clock = tf.Variable(0)  # counts the runs of the graph
names = "epoch loop", "batch loop", "body of step", "graph of step"
lanes = {name: [] for name in names}


@tf.function
def step(x, y):
    lanes["body of step"].append(len(lanes["graph of step"]) + 0.5)
    clock.assign_add(1)
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    optimizer.apply(tape.gradient(loss, weights), weights)


for _ in range(4):
    for batch in data:
        lanes["batch loop"].append(len(lanes["graph of step"]) + 0.5)
        step(*batch)
        lanes["graph of step"].append(clock.numpy())
    lanes["epoch loop"].append(clock.numpy() + 0.5)

ink = plt.rcParams["text.color"]
figure, ax = plt.subplots(figsize=(5.5, 3.7))
ax.axhspan(0.6, 3.9, color="C7", alpha=0.15, linewidth=0)
colors = "C7", "C7", ink, "C4"
for height, name, color in zip((3.1, 2.1, 1, 0), names, colors, strict=True):
    at = lanes[name]
    size = 5 if len(at) == 32 else 9
    ax.plot(at, [height] * len(at), "o", color=color, markersize=size)
    label = f"{name}: {len(at)} times"
    ax.text(0, height + 0.32, label, color=color, va="center")
ax.text(9, 1, "the last batch is shorter", color=ink, va="center")
ax.text(33, 3.42, "in Python", ha="right", va="center", color="C7")
ax.text(33, 0.32, "without Python", ha="right", va="center", color="C7")
ax.set(xlabel="step", ylim=(-0.4, 3.9), xlim=(-0.5, 33.5), yticks=[])
ax.set_xticks([1, 8, 16, 24, 32])
ax.spines["left"].set_visible(False)
plt.savefig("graph-training-boundary.png")
