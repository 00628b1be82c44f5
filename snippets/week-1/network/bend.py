import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)
w1 = tf.Variable(rng.normal([2, 8]))
b1 = tf.Variable(tf.zeros([8]))
w2 = tf.Variable(rng.normal([8, 1], stddev=0.35))
b2 = tf.Variable(tf.zeros([1]))
weights = [w1, b1, w2, b2]


def network(x):
    return tf.nn.relu(x @ w1 + b1) @ w2 + b2


for step in range(401):
    with tf.GradientTape() as tape:
        p = network(x)
        loss = tf.reduce_mean((p - y) ** 2)
    if step % 100 == 0:
        right = tf.math.count_nonzero((p > 0.5) == inside)
        print(f"step {step:3}: loss {loss:.3f}, right {right} of 400")
    for weight, slope in zip(
        weights, tape.gradient(loss, weights), strict=True
    ):
        weight.assign_sub(0.2 * slope)
