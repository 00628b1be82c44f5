import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.cast(tf.linspace(-3.0, 3.0, 31)[:, tf.newaxis], tf.float64)
one = tf.eye(10, dtype=tf.float64)


def loss_and_gradient(weights):
    with tf.GradientTape() as tape:
        tape.watch(weights)
        slopes, shifts, heights, offset = tf.split(weights, [3, 3, 3, 1])
        curves = heights * tf.tanh(slopes * x + shifts)
        model = tf.reduce_sum(curves, axis=1, keepdims=True) + offset
        loss = tf.reduce_mean((model - tf.sin(x)) ** 2)
    return loss, tape.gradient(loss, weights)


@tf.function
def derivatives(weights):
    with tf.GradientTape() as outer:
        outer.watch(weights)
        loss, g = loss_and_gradient(weights)
    return loss, g, outer.jacobian(g, weights)


figure, ax = plt.subplots(figsize=(5.5, 3.6))
for name, steps, colour, place in (
    ("descent", 100, "C7", (40, 0.09)),
    ("Newton", 13, "C2", (4.4, 0.85)),
    ("damped", 21, "C4", (3.2, 0.0008)),
):
    weights = tf.random.Generator.from_seed(6).normal([10], dtype=tf.float64)
    losses, damp = [], 1.0
    for _ in range(steps):
        loss, g, hessian = derivatives(weights)
        losses.append(loss)
        if name == "descent":
            weights -= 0.2 * g
            continue
        lift = damp + max(0.0, -tf.linalg.eigvalsh(hessian)[0])
        matrix = hessian + lift * one if name == "damped" else hessian
        new = weights - tf.linalg.solve(matrix, g[:, tf.newaxis])[:, 0]
        better = name == "Newton" or loss_and_gradient(new)[0] < loss
        weights, damp = (new, damp / 3) if better else (weights, damp * 4)
    ax.plot(range(1, steps + 1), losses, color=colour)
    ax.text(*place, name, color=colour)
    print(f"{name:7} in step {steps}: {losses[-1]:.1e}")
ax.set(xscale="log", yscale="log", xlabel="step", ylabel="loss")
ax.set(xticks=[1, 10, 100], xticklabels=[1, 10, 100])
plt.savefig("more-from-a-tape-newton.png")
