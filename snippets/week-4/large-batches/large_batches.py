import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, x_test = tf.split(tf.constant(x / 16, tf.float32), [1500, 297])
y, y_test = tf.split(tf.constant(y), [1500, 297])
draw = tf.random.stateless_uniform
loss_of = tf.nn.sparse_softmax_cross_entropy_with_logits


@tf.function
def train(batch, rate, climb):
    """Percent right of five networks, after 15 000 examples."""
    shapes = [5, 64, 32], [5, 1, 32], [5, 32, 10], [5, 1, 10]
    w = [tf.random.stateless_normal(shape, [1, 0]) for shape in shapes]
    w = [w[0] * (2 / 64) ** 0.5, w[1] * 0, w[2] * (2 / 32) ** 0.5, w[3] * 0]
    for i in tf.range(15_000 // batch):
        some = draw([5, batch], [i, 1], 0, 1500, tf.int32)
        with tf.GradientTape() as tape:
            tape.watch(w)
            out = tf.nn.relu(tf.gather(x, some) @ w[0] + w[1]) @ w[2] + w[3]
            mean = tf.reduce_mean(loss_of(tf.gather(y, some), out), axis=1)
        gradient = tape.gradient(mean, w)
        now = rate * tf.minimum(1.0, tf.cast(i + 1, tf.float32) / climb)
        w = [a - now * g for a, g in zip(w, gradient, strict=True)]
    out = tf.nn.relu(x_test @ w[0] + w[1]) @ w[2] + w[3]
    same = tf.cast(tf.argmax(out, axis=2) == y_test, tf.float32)
    return 100 * tf.reduce_mean(same, axis=1)


axes = plt.figure().add_subplot(xscale="log", ylim=[0, 100])
axes.set(xlabel="examples in a batch", ylabel="right, in percent")
axes.set_xticks(batches := [16, 64, 256, 1024], batches)
axes.minorticks_off()
print("steps:", *(f"{15_000 // b} of {b}" for b in batches), sep="  ")
styles = ("same", "C7", 55), ("scaled", "C1", 92), ("climbs", "C4", 3)
for name, role, at in styles:
    curve = []
    for batch in batches:
        rate = 0.05 if name == "same" else 0.05 * batch / 16
        climb = 0.1 * (15_000 // batch) if name == "climbs" else 1.0
        right = train(*map(tf.constant, (batch, rate, climb))).numpy()
        curve.append((right.min(), right.mean(), right.max()))
    print(f"{name:9}", *(f"{b:2.0f} ({a:.0f}-{c:.0f})" for a, b, c in curve))
    low, mean, high = zip(*curve, strict=True)
    axes.fill_between(batches, low, high, color=role, alpha=0.2)
    axes.plot(batches, mean, "o-", color=role)
    axes.text(80 if at == 55 else 450, at, name, color=role)
plt.savefig("large-batches-rates.png")
