import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)
w, b = tf.Variable(tf.zeros([2, 1])), tf.Variable(tf.zeros([1]))
for _ in range(200):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x @ w + b - y) ** 2)
    w_slope, b_slope = tape.gradient(loss, [w, b])
    w.assign_sub(0.2 * w_slope)
    b.assign_sub(0.2 * b_slope)

p = x @ w + b
print(f"points inside: {tf.reduce_sum(y):.0f} of 400")
print(f"predictions: {tf.reduce_min(p):.2f} to {tf.reduce_max(p):.2f}")
print("right:", tf.math.count_nonzero((p > 0.5) == inside).numpy(), "of 400")
