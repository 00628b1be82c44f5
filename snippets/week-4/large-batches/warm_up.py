import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, x_test = tf.split(tf.constant(x / 16, tf.float32), [1500, 297])
y, y_test = tf.split(tf.constant(y), [1500, 297])
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


def forward(w, x):
    for i in range(0, 8, 2):
        x = tf.nn.relu(x) @ w[i] + w[i + 1]  # the images are not negative
    return x


@tf.function
def train(scale, climb):
    """Percent right of 20 networks, after 58 steps of 256 with momentum."""
    sizes, w = [64, 64, 64, 64, 10], []
    for i in range(4):
        shape = [20, sizes[i], sizes[i + 1]]
        kernel = tf.random.stateless_normal(shape, [i, 0])
        w += [scale * (2 / 64) ** 0.5 * kernel, tf.zeros([20, 1, shape[2]])]
    v = [tf.zeros_like(a) for a in w]
    for i in tf.range(58):
        some = tf.random.stateless_uniform([20, 256], [i, 1], 0, 1500, tf.int32)
        with tf.GradientTape() as tape:
            tape.watch(w)
            out = forward(w, tf.gather(x, some))
            mean = tf.reduce_mean(loss_of(tf.gather(y, some), out), axis=1)
        gradient = tape.gradient(mean, w)
        now = 0.1 * tf.minimum(1.0, tf.cast(i + 1, tf.float32) / climb)
        v = [0.9 * a + g for a, g in zip(v, gradient, strict=True)]
        w = [a - now * b for a, b in zip(w, v, strict=True)]
    same = tf.argmax(forward(w, x_test), axis=2) == y_test
    return 100 * tf.reduce_mean(tf.cast(same, tf.float32), axis=1)


figure, axes = plt.subplots(1, 2, sharey=True)
for ax, scale, name in zip(axes, (1.0, 2.0), ("He", "twice He"), strict=True):
    for place, climb in enumerate((1.0, 6.0, 15.0, 29.0)):
        right = train(tf.constant(scale), tf.constant(climb)).numpy()
        row = f"{climb:2.0f} steps: {right.mean():.0f} % right"
        print(f"{name:8}, {row}, {(right < 80).sum():2} of 20 below 80")
        ax.plot([place] * 20, right, "o", color="C1", alpha=0.3)
    ax.set(title=name, xlabel="steps to climb", ylim=[0, 100])
    ax.set_xticks(range(4), [1, 6, 15, 29])
axes[0].set_ylabel("right, in percent")
plt.savefig("large-batches-warm-up.png")
