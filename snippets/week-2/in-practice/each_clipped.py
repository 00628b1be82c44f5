import tensorflow as tf

x = tf.random.stateless_normal([32, 3], seed=[0, 0])
y = tf.tensor_scatter_nd_update(tf.reduce_sum(x, 1), [[7]], [100.0])


def whole(each):
    return tf.reduce_mean(each, 0)


def clipped(each):
    return tf.clip_by_norm(tf.reduce_mean(each, 0), 1.0)


def each_clipped(each):
    return tf.reduce_mean(tf.clip_by_norm(each, 1.0, axes=[1]), 0)


@tf.function
def train_step(x, y, w, rule):
    with tf.GradientTape() as tape:
        losses = (tf.linalg.matvec(x, w) - y) ** 2
    w.assign_sub(0.1 * rule(tape.jacobian(losses, w)))


for rule, size in (whole, 32), (clipped, 32), (clipped, 8), (each_clipped, 32):
    w = tf.Variable(tf.zeros([3]))
    for i in list(range(0, 32, size)) * 500:
        train_step(x[i : i + size], y[i : i + size], w, rule)
    print(f"{rule.__name__:12} of {size:2}", w.numpy().round(1))
