import matplotlib.pyplot as plt
import tensorflow as tf

numbers = tf.random.stateless_normal([64, 20], seed=[1, 2])
sums = tf.reduce_sum(numbers, axis=1)


@tf.function
def measure(weights):
    with tf.GradientTape() as tape:
        tape.watch(weights)
        total = tf.zeros(64)
        for number in tf.unstack(numbers, axis=1):
            total = weights[0] * total + weights[1] * number
        loss = tf.reduce_mean((total - sums) ** 2)
    return loss, tape.gradient(loss, weights)


def train(steps, most):
    weights = tf.constant([1.2, 0.5])
    for _ in range(steps):
        loss, gradient = measure(weights)
        step, norm = tf.clip_by_global_norm([gradient], most)
        yield loss, norm
        weights -= 0.005 * step[0]


losses, norms = zip(*train(121, 1.0), strict=True)
free, _ = zip(*train(3, 1e30), strict=True)
figure, (top, bottom) = plt.subplots(2, 1, figsize=(5.5, 4.2), sharex=True)
top.semilogy(losses, color="C2")
top.plot(0, free[0], "o", color="C2")
arrow = {"arrowstyle": "-|>", "lw": 2, "color": "C2", "linestyle": "--"}
top.annotate("", (3, 2e5), (0, free[0]), arrowprops=arrow)
top.text(5, 2e4, "not clipped: inf, then nan", color="C2")
top.text(34, 6, "clipped", color="C2")
top.set(ylabel="loss", ylim=(0.05, 3e5))
bottom.semilogy(norms, color="C3", linewidth=1.2)
bottom.text(30, 90, "what the tape returned", color="C3")
bottom.semilogy(tf.minimum(norms, 1.0), color="C4")
bottom.text(30, 0.25, "what was applied", color="C4")
bottom.set(xlabel="step", ylabel="norm of gradient", ylim=(0.1, 3e5))
plt.savefig("in-practice-clipping.png")
