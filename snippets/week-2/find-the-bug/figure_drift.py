import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.one_hot(labels, 10)


@tf.function
def step(w, x, y, penalty):
    with tf.GradientTape() as tape:
        logits = tf.nn.relu(x @ w[0]) @ w[1]
        loss = tf.reduce_mean(
            tf.nn.softmax_cross_entropy_with_logits(y, logits)
        )
        loss += penalty * sum(tf.reduce_sum(kernel**2) for kernel in w)
    for kernel, gradient in zip(w, tape.gradient(loss, w), strict=True):
        kernel.assign_sub(0.5 * gradient)


def run(inside=1, order=1, penalty=0.0):
    rng = tf.random.Generator.from_seed(1)
    shapes = (64, 32), (32, 10)
    w = [tf.Variable(rng.normal(shape, stddev=0.2)) for shape in shapes]
    path = []
    for number in range(300):
        rows = tf.range(100)[::inside] + order * number % 17 * 100
        step(w, tf.gather(x, rows), tf.gather(y, rows), tf.constant(penalty))
        path.append(tf.identity(w[0]))
    return path


base = tf.stack(run())
figure, ax = plt.subplots(figsize=(5.5, 3.4))
print(f"{'':26} step 1  step 300")
for name, style, place, path in (
    ("other order of batches", "-", 2e-1, run(order=3)),
    ("penalty forgotten", "--", 1.5e-3, run(penalty=1e-4)),
    ("other order in each batch", "", 2e-8, run(inside=-1)),
):
    apart = tf.norm(path - base, axis=[1, 2]) / tf.norm(base, axis=[1, 2])
    ax.text(299, place, name, color="C4", ha="right", va="bottom")
    if tf.reduce_max(apart) < 1e-6:  # rounding, other on each processor
        ax.axhspan(1e-9, 1e-6, color="C4", alpha=0.25, linewidth=0)
        print(f"{name:26} below 1e-06")
        continue
    ax.semilogy(tf.where(apart > 0, apart, float("nan")), "C4", linestyle=style)
    print(f"{name:26} {apart[0]:.0e}   {apart[-1]:.0e}")
ax.set(xlabel="step", ylabel="difference, relative", ylim=(3e-9, 3))
plt.savefig("find-the-bug-drift.png")
