import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.uniform([100, 1], -1.0, 1.0)
y = 3 * x - 1 + tf.random.normal([100, 1], stddev=0.3)
y = tf.concat([y[:96], y[96:] + 5], axis=0)
x = tf.concat([x, tf.ones_like(x)], axis=1)
data = tf.data.Dataset.from_tensor_slices((x, y))


def offset(dataset, weighted=False):
    """The mean offset of the last 50 of 100 epochs, and that of their ends."""
    line, offsets = tf.Variable([[0.0], [0.0]]), []
    for x_batch, y_batch in dataset.repeat(100):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x_batch @ line - y_batch) ** 2)
            loss *= len(x_batch) / 32 if weighted else 1.0
        line.assign_sub(0.1 * tape.gradient(loss, line))
        offsets.append(line[1, 0])
    late = tf.reduce_mean(tf.reshape(offsets, [100, 4])[50:], axis=0)
    return f"{tf.reduce_mean(late):.2f}, at ends {late[3]:.2f}"


for times in (1, 8):
    rows = tf.repeat(tf.range(100), [1] * 96 + [times] * 4)
    line = tf.linalg.lstsq(tf.gather(x, rows), tf.gather(y, rows))
    print(f"best line, the four counted {times} times: {line[1, 0]:.2f}")
print("always the same four last:", offset(data.batch(32)))
print("other ones each epoch:", offset(data.shuffle(100, seed=1).batch(32)))
print("weighted by its size:", offset(data.batch(32), weighted=True))
