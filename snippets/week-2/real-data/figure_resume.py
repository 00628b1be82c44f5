import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x / 16, y))
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(model, optimizer, epochs):
    losses = []
    for epoch in epochs:
        for images, digits in data.shuffle(1797, seed=epoch).batch(128):
            with tf.GradientTape() as tape:
                loss = loss_of(digits, model(images, training=True))
            optimizer.apply(tape.gradient(loss, model.weights), model.weights)
            losses.append(loss_of(y, model(x / 16)))
    return losses


model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
parts = {"model": model, "optimizer": keras.optimizers.Adam(0.02)}
before = train(**parts, epochs=range(12))
path = tf.train.Checkpoint(**parts).save("checkpoints/digits")
unbroken = train(**parts, epochs=range(12, 14))
resumed = {}
for forgotten in ("nothing", "optimizer"):
    parts["optimizer"] = keras.optimizers.Adam(0.02)
    kept = {name: parts[name] for name in parts if name != forgotten}
    tf.train.Checkpoint(**kept).restore(path).expect_partial()
    resumed[forgotten] = train(**parts, epochs=range(12, 14))

steps, n = tf.range(len(before) - 29, len(before) + 31), len(before)
figure, ax = plt.subplots(figsize=(5.5, 3.6))
ax.plot(steps, before[-30:] + unbroken, color="C2", linewidth=7, alpha=0.3)
for forgotten, style in {"nothing": "-", "optimizer": "--"}.items():
    curve = before[-1:] + resumed[forgotten]
    ax.plot(steps[29:], curve, color="C2", linestyle=style, linewidth=1.5)
    print(f"forgotten {forgotten}: at most {max(curve):.3f}", end=", ")
    print(f"at the end {curve[-1]:.3f}")
ax.axvline(n, color="C7", linestyle=":", linewidth=1.5)
ax.text(n + 1.5, 0.2, "stopped and resumed", color="C7")
ax.text(n - 17, 0.19, "unbroken run", color="C2")
ax.text(n + 30, 0.178, "all restored", color="C2", ha="right")
ax.text(n + 18, 0.146, "without the\noptimizer", color="C2", ha="right")
ax.set(xlabel="step", ylabel="loss on all images")
print(f"unbroken {before[-30]:.3f} to {unbroken[-1]:.3f}")
plt.savefig("real-data-resume.png")
