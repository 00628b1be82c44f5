import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

x, y = load_digits(return_X_y=True)
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(wrap, kind=tf.Variable):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    weights, rate, losses = model.weights, {"now": kind(0.05)}, []

    @wrap
    def step():
        with tf.GradientTape() as tape:
            loss = loss_of(y, model(x / 16, training=True))
        for w, g in zip(weights, tape.gradient(loss, weights), strict=True):
            w.assign_sub(rate["now"] * g)
        return loss

    for n in range(60):
        new = 0.05 if n < 20 else 0.5
        rate.update(now=new) if kind is float else rate["now"].assign(new)
        losses.append(step())
    return tf.stack(losses)


eager, frozen = train(lambda step: step, float), train(tf.function, float)
graph, xla = train(tf.function), train(tf.function(jit_compile=True))
same = max(tf.reduce_max(abs(run - eager)) for run in (graph, xla)) < 1e-5
steps, floor = tf.range(1, 61), 1e-5 if same else 1.0
gap = tf.maximum(abs(frozen - eager), floor)
print(*(f"{run[i]:.1f}" for run in (eager, frozen) for i in (0, 20, 59)))
figure, (top, low) = plt.subplots(2, 1, figsize=(5.5, 4.4), sharex=True)
top.plot(steps, eager, "C2")
top.plot(steps[20:], frozen[20:], "C7", linestyle="--")
low.semilogy(steps, [floor] * 60, "C2", linewidth=4)
low.semilogy(steps[20:], gap[20:], "C7", linestyle="--")
for ax, y in ((top, 1.6), (low, 0.02)):
    ax.text(60, y, "graph, rate a Python float", color="C7", ha="right")
    ax.axvline(20.5, color="C7", linestyle=":", linewidth=1)
top.text(60, 0.4, "eager, graph, XLA: one line", color="C2", ha="right")
low.text(60, 1.6e-6, "graph and XLA: at most this", color="C2", ha="right")
top.text(19.5, 1, "rate\nraised", color="C7", ha="right")
top.set(ylabel="loss", ylim=(0, 2.6))
low.set(xlabel="step", ylabel="gap to eager", ylim=(1e-6, 3), xlim=(0, 61))
plt.savefig("graph-training-curves.png")
