import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)
start = rng.normal([2, 8]), rng.normal([8, 1], stddev=0.35)
for rate in (0.2, 0.5):
    w1, w2 = tf.Variable(start[0]), tf.Variable(start[1])
    b1, b2 = tf.Variable(tf.zeros([8])), tf.Variable(tf.zeros([1]))
    weights = [w1, b1, w2, b2]
    for _ in range(300):
        with tf.GradientTape() as tape:
            h = tf.nn.relu(x @ w1 + b1)
            loss = tf.reduce_mean((h @ w2 + b2 - y) ** 2)
        slopes = tape.gradient(loss, weights)
        for weight, slope in zip(weights, slopes, strict=True):
            weight.assign_sub(rate * slope)
    alive = tf.reduce_any(h > 0, axis=0)
    print(f"rate {rate}: loss {loss:.3f},", end=" ")
    print(f"{tf.math.count_nonzero(~alive)} of 8 units are 0 everywhere")
