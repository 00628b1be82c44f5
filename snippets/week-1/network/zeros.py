import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)


def show(start):
    w1 = tf.Variable(tf.fill([2, 8], start))
    w2 = tf.Variable(tf.fill([8, 1], start))
    b1, b2 = tf.Variable(tf.zeros([8])), tf.Variable(tf.zeros([1]))
    weights = [w1, b1, w2, b2]
    for _ in range(200):
        with tf.GradientTape() as tape:
            p = tf.nn.relu(x @ w1 + b1) @ w2 + b2
            loss = tf.reduce_mean((p - y) ** 2)
        slopes = tape.gradient(loss, weights)
        for weight, slope in zip(weights, slopes, strict=True):
            weight.assign_sub(0.2 * slope)
    print(f"all began at {start}: loss {loss:.3f}, rows of w1:")
    print(w1.numpy().round(2))


show(0.0)
show(0.5)
