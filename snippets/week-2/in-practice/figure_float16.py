import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.utils.set_random_seed(1)
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.constant(labels)
hidden = keras.layers.Dense(32, activation="relu")
output = keras.layers.Dense(10)
model = keras.Sequential([keras.Input([64]), hidden, output])
measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), measure)
for _ in range(100):
    model.train_on_batch(x, y)

with tf.GradientTape() as tape:
    inside = hidden(x)
    tape.watch(inside)
    loss = measure(y, output(inside))
gradient = tf.abs(tf.reshape(tape.gradient(loss, inside), [-1]))
gradient = gradient[gradient > 0]


def exponent(value):
    return tf.math.log(value) / tf.math.log(10.0)


figure, axes = plt.subplots(2, 1, figsize=(5.5, 4.2), sharex=True, sharey=True)
zero, full, most = exponent(tf.constant([2.0**-25, 2.0**-14, 65504.0]))
for ax, scale in zip(axes, (1, 2**15), strict=True):
    half = tf.cast(gradient * scale, tf.float16)
    lost = tf.reduce_mean(tf.cast(half == 0, tf.float32))
    bins = tf.range(-10.0, 6.0, 0.25)
    ax.hist(exponent(gradient * scale), bins, color="C3")
    ax.axvspan(-10, zero, color="C7", alpha=0.25, linewidth=0, zorder=0)
    ax.axvspan(zero, full, color="C7", alpha=0.1, linewidth=0, zorder=0)
    ax.axvspan(most, 6, color="C7", alpha=0.25, linewidth=0, zorder=0)
    ax.set_title(f"loss times {scale}: {100 * lost:.0f} % become 0")
    print(f"loss times {scale}: {100 * lost:.0f} % become 0")
    ax.set(yticks=[], ylabel="gradients", xlim=(-10, 6))
high = 1.3 * axes[0].get_ylim()[1]
axes[0].set_ylim(0, high)
for place, text in ((-8.8, "0"), (-5.9, "few digits"), (0, "all digits")):
    axes[0].text(place, 0.86 * high, text, ha="center")
axes[0].text(5.4, 0.86 * high, "inf", ha="center")
ticks = (-9, -6, -3, 0, 3)
axes[1].set_xticks(ticks, [f"$10^{{{tick}}}$" for tick in ticks])
axes[1].set_xlabel("size of the gradient")
plt.savefig("in-practice-float16.png")
