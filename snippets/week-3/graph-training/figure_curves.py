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
steps = tf.range(1, 61)
print(*(f"{run[i]:.1f}" for run in (eager, frozen) for i in (0, 20, 59)))
figure, (top, low) = plt.subplots(2, 1, figsize=(5.5, 4.2), sharex=True)
top.plot(steps, eager, "C2", linewidth=8, alpha=0.3)
top.plot(steps, graph, "C2", steps[3::5], xla[3::5], "C2.", linewidth=1.5)
top.plot(steps[20:], frozen[20:], "C2--")
low.semilogy(steps[21:], abs(frozen - eager)[21:], "C2--")
low.axhspan(1e-7, 1e-5 if same else 1, color="C2", alpha=0.3, linewidth=0)
top.text(1, 0.15, "eager: band\ngraph: line\nXLA: dots", color="C2")
look = {"color": "C2", "ha": "right", "va": "center"}
for ax, y in ((top, 1.7), (low, 0.01)):
    ax.text(60, y, "graph, rate a Python float", look)
    ax.axvline(20.5, color="C7", linestyle=":")
low.text(60, 1e-6, "graph and XLA: in this band", look)
low.text(20, 2e-3, "rate raised", look | {"color": "C7"})
top.set(ylabel="loss", ylim=(0, 2.6))
low.set(xlabel="step", ylabel="gap to eager", ylim=(1e-7, 3), xlim=(0, 61))
plt.savefig("graph-training-curves.png")
