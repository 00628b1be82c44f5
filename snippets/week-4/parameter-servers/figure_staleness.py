import matplotlib.pyplot as plt
import tensorflow as tf


def path(age, rate=0.1, steps=60):
    w = tf.Variable(3.0)
    seen = [w.numpy()] * (age + 1)
    for _ in range(steps):
        old = tf.constant(seen[-1 - age])
        with tf.GradientTape() as tape:
            tape.watch(old)
            loss = old**2
        w.assign_sub(rate * tape.gradient(loss, old))
        seen.append(w.numpy())
    return seen[age:]


figure, axes = plt.subplots(4, 1, figsize=(5.5, 4.2), sharex=True)
names = ("fresh", "1 step old", "4 steps old", "16 steps old")
for ax, age, name in zip(axes, (0, 1, 4, 16), names, strict=True):
    ax.axhline(0, color="C7", linewidth=1)
    ax.plot(path(age), color="C4")
    ax.set_title(name, loc="right", y=0.72, fontsize=12)
    most = 30 if age == 16 else 3
    ax.set(ylim=(-1.5 * most, 1.5 * most), yticks=[-most, 0, most])
    ax.set_ylabel("w", rotation=0)
axes[-1].set_xlabel("step")
plt.savefig("parameter-servers-staleness.png")
