import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, x_test = tf.split(tf.constant(x / 16, tf.float32), [1500, 297])
y, y_test = tf.split(tf.constant(y), [1500, 297])
rates = tf.reshape([0.0125 * 2.0**k for k in range(8)], [8, 1, 1, 1])
draw = tf.random.stateless_uniform
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


@tf.function
def steps_to_85(batch):
    """Until, at one of eight rates, four networks have 85 % on average."""
    shapes = [4, 64, 32], [4, 1, 32], [4, 32, 10], [4, 1, 10]
    w = [tf.random.stateless_normal(shape, [1, 0]) for shape in shapes]
    w = [w[0] * (2 / 64) ** 0.5, w[1] * 0, w[2] * (2 / 32) ** 0.5, w[3] * 0]
    w = [tf.tile([a], [8, 1, 1, 1]) for a in w]
    v, step, best = [tf.zeros_like(a) for a in w], 0, tf.constant(0.0)
    while best < 0.85:
        some = draw([4, batch], [step, 1], 0, 1500, tf.int32)
        answers = tf.tile([tf.gather(y, some)], [8, 1, 1])
        with tf.GradientTape() as tape:
            tape.watch(w)
            out = tf.nn.relu(tf.gather(x, some) @ w[0] + w[1]) @ w[2] + w[3]
            mean = tf.reduce_mean(loss_of(answers, out), axis=2)
        gradient = tape.gradient(mean, w)
        v = [0.9 * a + g for a, g in zip(v, gradient, strict=True)]
        w = [a - rates * b for a, b in zip(w, v, strict=True)]
        out = tf.nn.relu(x_test @ w[0] + w[1]) @ w[2] + w[3]
        same = tf.argmax(out, axis=3) == y_test
        right = tf.reduce_mean(tf.cast(same, tf.float32), axis=[1, 2])
        step, best = step + 1, tf.reduce_max(right)
    return step


axes = plt.figure().add_subplot(xscale="log", yscale="log")
axes.set(xlabel="examples in a batch", ylabel="steps to 85 %")
axes.set_xticks(batches := [4 * 2**k for k in range(9)], batches)
axes.set_yticks(ticks := [10, 30, 100, 300], ticks)
steps = [int(steps_to_85(batch)) for batch in tf.constant(batches)]
for batch, number in zip(batches, steps, strict=True):
    bend = f", bend at {batch * (number / steps[-1] - 1):.0f}"
    print(f"batch {batch:4}: {number:3} steps{bend if batch < 256 else ''}")
axes.plot(batches[:6], [4 * steps[0] / b for b in batches[:6]], ":", color="C7")
axes.plot(batches, steps, "o-", color="C2")
axes.minorticks_off()
plt.savefig("large-batches-critical.png")
