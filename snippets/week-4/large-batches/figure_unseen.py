from itertools import pairwise

import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, x_test = tf.split(tf.constant(x / 16, tf.float32), [300, 1497])
y, y_test = tf.split(tf.constant(y), [300, 1497])
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


def forward(w, x):
    return tf.nn.relu(x @ w[0] + w[1]) @ w[2] + w[3]


@tf.function
def train(w, batch, begin, end):
    for i in tf.range(begin, end):
        some = tf.random.stateless_uniform([5, batch], [i, 1], 0, 300, tf.int32)
        with tf.GradientTape() as tape:
            tape.watch(w)
            out = forward(w, tf.gather(x, some))
            mean = tf.reduce_mean(loss_of(tf.gather(y, some), out), axis=1)
        gradient = tape.gradient(mean, w)
        w = [a - 0.4 * g for a, g in zip(w, gradient, strict=True)]
    loss = tf.reduce_mean(loss_of(tf.tile([y], [5, 1]), forward(w, x)))
    same = tf.argmax(forward(w, x_test), axis=2) == y_test
    return w, loss, 100 * tf.reduce_mean(tf.cast(same, tf.float32))


axes = plt.figure().add_subplot(xscale="log", xlim=[3, 0.004])
for batch, role in (8, "C7"), (64, "C1"), (512, "C2"):
    shapes = [5, 64, 32], [5, 1, 32], [5, 32, 10], [5, 1, 10]
    w = [tf.random.stateless_normal(shape, [1, 0]) for shape in shapes]
    w = [w[0] * (2 / 64) ** 0.5, w[1] * 0, w[2] * (2 / 32) ** 0.5, w[3] * 0]
    losses, rights = [], []
    for begin, end in pairwise([0, 12, 24, 47, 94, 188, 375, 750]):
        w, loss, right = train(w, *map(tf.constant, (batch, begin, end)))
        losses.append(loss.numpy())
        rights.append(right.numpy())
        if end in (94, 750):
            print(f"{batch:3}, {end:3} steps: {loss:.3f} {right:.1f}")
    axes.plot(losses, rights, "o-", color=role, label=batch)
axes.set(xlabel="loss in training", ylabel="unseen, right, in percent")
axes.set_xticks(ticks := [1, 0.1, 0.01], ticks)
axes.minorticks_off()
axes.legend(title="batch")
plt.savefig("large-batches-unseen.png")
