import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)
y = tf.concat([y[:96], y[96:] + 5], axis=0)
data = tf.data.Dataset.from_tensor_slices((x, y))


def offset(dataset, weighted=False):
    """The mean offset of the last 50 of 100 epochs."""
    w, b = tf.Variable(0.0), tf.Variable(0.0)
    total = 0.0
    for epoch in range(100):
        for x_batch, y_batch in dataset:
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((w * x_batch + b - y_batch) ** 2)
                loss *= len(x_batch) / 32 if weighted else 1.0
            dw, db = tape.gradient(loss, [w, b])
            w.assign_sub(0.1 * dw)
            b.assign_sub(0.1 * db)
        total += b if epoch >= 50 else 0.0
    return f"{total / 50:.2f}"


best = tf.linalg.lstsq(tf.concat([x, tf.ones_like(x)], axis=1), y)
print(f"best line: {best[1, 0]:.2f}")
print("always the same four last:", offset(data.batch(32)))
print("other ones each epoch:", offset(data.shuffle(100, seed=1).batch(32)))
print("weighted by its size:", offset(data.batch(32), weighted=True))
