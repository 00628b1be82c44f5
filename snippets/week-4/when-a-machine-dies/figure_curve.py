import matplotlib.pyplot as plt
import tensorflow as tf


def begin():
    x = tf.data.Dataset.from_tensor_slices(tf.linspace(-1.0, 1.0, 32))
    state = {name: tf.Variable(0.0) for name in ("w", "velocity", "step")}
    return state | {"data": iter(x.shuffle(32, seed=0).batch(8).repeat())}


def train(w, velocity, step, data, until):
    path = []
    while step < until:
        x = next(data)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x - tf.sin(3 * x)) ** 2)
        velocity.assign(0.8 * velocity - tape.gradient(loss, w))
        w.assign_add(0.1 * velocity)
        step.assign_add(1)
        path.append(w.numpy())
    return path


unbroken = train(**begin(), until=40)
state, again = begin(), begin()
first = train(**state, until=5)
saved = tf.train.Checkpoint(**state).write("after-5")
lost = train(**state, until=13)
tf.train.Checkpoint(**again).read(saved)
rest = train(**again, until=40)

figure, axes = plt.subplots(2, 1, figsize=(5.5, 4.2), sharex=True, sharey=True)
axes[0].plot(range(1, 41), unbroken, "C4", marker=".")
bottom = axes[1]
bottom.axvspan(5, 13, color="C7", alpha=0.2, linewidth=0)
bottom.plot(range(1, 6), first, "C4", marker=".")
bottom.plot(range(5, 14), first[-1:] + lost, "C7", marker=".", zorder=1)
bottom.plot([13, 13], [lost[-1], first[-1]], "C7", linestyle=":")
bottom.plot(range(13, 49), first[-1:] + rest, "C4", marker=".")
bottom.text(5, 1.62, "saved", ha="center")
bottom.text(13, 1.62, "killed", ha="center")
bottom.text(14, 0.52, "restored")
for ax, title in zip(axes, ("unbroken", "killed once"), strict=True):
    ax.text(48, 0.1, title, ha="right")
    ax.set(ylabel="w", ylim=(0, 1.6), yticks=[0, 0.5, 1, 1.5])
bottom.set_xlabel("steps computed")
plt.savefig("when-a-machine-dies-curve.png")
