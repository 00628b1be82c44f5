import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow import keras

errors = tf.linspace([-4.0], [4.0], 161)
losses = {
    "squared": (keras.losses.MeanSquaredError(reduction="none"), "-"),
    "absolute": (keras.losses.MeanAbsoluteError(reduction="none"), "--"),
    "Huber": (keras.losses.Huber(delta=1.0, reduction="none"), ":"),
}
figure, (left, right) = plt.subplots(1, 2, figsize=(5.5, 3.2))
for name, (loss, style) in losses.items():
    with tf.GradientTape() as tape:
        tape.watch(errors)
        value = loss(tf.zeros_like(errors), errors)
    slope = tape.gradient(value, errors)
    left.plot(errors, value, color="C2", linestyle=style, label=name)
    right.plot(errors, slope, color="C3", linestyle=style)
left.legend(loc="upper center", fontsize=11)
left.set(title="loss", xlabel="error", xticks=[-4, 0, 4], ylim=(0, 8.5))
right.set(title="gradient", xlabel="error", xticks=[-4, 0, 4], ylim=(-4, 4))
plt.savefig("losses-and-metrics-losses.png")
