import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

schedules = keras.optimizers.schedules
rates = {
    "exponential": schedules.ExponentialDecay(0.1, 100, 0.5),
    "staircase": schedules.ExponentialDecay(0.1, 100, 0.5, staircase=True),
    "cosine": schedules.CosineDecay(0.1, decay_steps=400),
    "warm-up, cosine": schedules.CosineDecay(
        0.0, decay_steps=300, warmup_target=0.1, warmup_steps=100
    ),
}
steps = tf.range(0, 501, 2)
curves = {
    name: [rate(step).numpy() for step in steps] for name, rate in rates.items()
}
figure, axes = plt.subplots(2, 2, figsize=(5.5, 3.8), sharex=True, sharey=True)
for ax, name in zip(axes.flat, curves, strict=True):
    for other in curves.values():
        ax.plot(steps, other, color="C7", linewidth=0.8, alpha=0.5)
    ax.plot(steps, curves[name], color="C4", linewidth=2.2)
    ax.set_title(name, fontsize=12)
axes[0, 0].set(ylim=(0, 0.105), xticks=[0, 200, 400])
figure.supxlabel("step")
figure.supylabel("learning rate")
plt.savefig("in-practice-schedules.png")
