import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from tensorflow import keras

keras.utils.set_random_seed(5)
generator = tf.random.Generator.from_seed(3)


@tf.function
def draw():
    return (
        np.random.rand(),
        tf.random.stateless_uniform([], seed=[1, 2]),
        tf.random.uniform([]),
        generator.uniform([]),
    )


calls = [draw() for _ in range(4)]
generator.reset_from_seed(3)
calls += [draw() for _ in range(4)]

titles = (
    "np.random.rand: frozen when traced",
    "tf.random.stateless_uniform, same seed: the same",
    "tf.random.uniform: fresh at each call",
    "tf.random.Generator: fresh, and can be put back",
)
figure, axes = plt.subplots(4, 1, figsize=(5.5, 4.2), sharex=True)
for ax, title, values in zip(
    axes, titles, zip(*calls, strict=True), strict=True
):
    ax.plot(range(1, 9), values, "o", color="C0", markersize=7)
    ax.set_title(title, fontsize=12, loc="left", pad=3)
    ax.set(ylim=(-0.12, 1.12), yticks=[0, 1], xlim=(0.5, 8.5))
    ax.axhline(0.5, color="C7", linewidth=0.6, alpha=0.4, zorder=0)
axes[3].axvline(4.5, color="C4", linestyle="--")
axes[3].text(4.4, 0.05, "reset", color="C4", ha="right")
axes[3].set(xlabel="call", xticks=range(1, 9))
plt.savefig("side-effects-and-state-random.png")
