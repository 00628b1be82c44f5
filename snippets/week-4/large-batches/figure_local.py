import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, x_test = tf.split(tf.constant(x / 16, tf.float32), [1500, 297])
y, y_test = tf.split(tf.constant(y), [1500, 297])
by_digit, places = tf.argsort(y, stable=True), [[[0], [375], [750], [1125]]]
draw = tf.random.stateless_uniform
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


@tf.function
def train(k, far, collect, sort):
    """Percent right, after 480 batches on each of four workers."""
    shapes = [3, 1, 64, 32], [3, 1, 1, 32], [3, 1, 32, 10], [3, 1, 1, 10]
    w = [tf.random.stateless_normal(shape, [1, 0]) for shape in shapes]
    w = [w[0] * (2 / 64) ** 0.5, w[1] * 0, w[2] * (2 / 32) ** 0.5, w[3] * 0]
    w = start = [tf.repeat(a, 4, axis=1) for a in w]
    for i in tf.range(480):
        some = draw([3, 4, 16], [i, 1], 0, 1500, tf.int32)
        if sort:  # worker 0 has the first quarter of them, and so on
            some = tf.gather(by_digit, some // 4 + places)
        at = start if collect else w
        with tf.GradientTape() as tape:
            tape.watch(at)
            out = tf.nn.relu(tf.gather(x, some) @ at[0] + at[1]) @ at[2] + at[3]
            mean = tf.reduce_mean(loss_of(tf.gather(y, some), out), axis=2)
        gradient = tape.gradient(mean, at)
        w = [a - 0.1 * g for a, g in zip(w, gradient, strict=True)]
        if (i + 1) % k == 0:  # all-reduce
            w = [a * 0 + tf.reduce_mean(a, 1, keepdims=True) for a in w]
            w = [s + far * (a - s) for a, s in zip(w, start, strict=True)]
            start = w
    out = tf.nn.relu(x_test @ w[0] + w[1]) @ w[2] + w[3]
    return 100 * tf.reduce_mean(tf.cast(tf.argmax(out, 3) == y_test, "float32"))


axes, ks = plt.figure().add_subplot(ylim=[0, 100]), [1, 4, 16, 60, 240]
for name, role in ("collect", "C7"), ("local", "C1"), ("sorted", "C2"):
    right, way = [], (name == "collect", name == "sorted")
    for k in ks:
        far = min(1.0, 8 / k) if name == "collect" else 1.0
        right.append(train(tf.constant(k), tf.constant(far), *way))
    axes.plot(right, "o-", color=role, label=name)
    print(f"{name:8}", *map("{:3.0f}".format, right))
axes.set(xlabel="batches between all-reduces", ylabel="right, in percent")
axes.set_xticks(range(5), ks)
axes.legend()
plt.savefig("large-batches-local.png")
