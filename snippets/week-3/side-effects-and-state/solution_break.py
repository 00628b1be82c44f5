import tensorflow as tf

tf.random.set_seed(1)
generator = tf.random.Generator.from_seed(1)


def by_op():
    return tf.random.normal([1000])


def by_generator():
    return generator.normal([1000])


for draw in (by_op, by_generator):
    data, noise = tf.function(draw), tf.function(draw)
    w = tf.Variable(1.0)
    for _ in range(100):
        x = data()
        noisy = x + noise()
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * noisy - x) ** 2)
        w.assign_sub(0.1 * tape.gradient(loss, w))
    print(f"{draw.__name__:12} w {w.numpy():.1f}, loss {loss:.1f}")
