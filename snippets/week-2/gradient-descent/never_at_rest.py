import tensorflow as tf

tf.random.set_seed(3)
x = tf.random.uniform([200], 0.5, 3.0)
y = 2 * x + tf.random.normal([200])
optimum = tf.reduce_sum(x * y) / tf.reduce_sum(x**2)


# three descents, side by side
rate = tf.constant([0.1, 0.01, 0.1])
decay = tf.constant([0.0, 0.0, 0.05])
w, far = tf.Variable([0.0, 0.0, 0.0]), []
for step in range(1000):
    # each example once in 200 steps, in mixed order
    i = (37 * step) % 200
    with tf.GradientTape() as tape:
        loss = (w * x[i] - y[i]) ** 2
    w.assign_sub(rate / (1 + decay * step) * tape.gradient(loss, w))
    far.append(abs(w - optimum))

# the mean distance from the optimum over the last 500 steps
spread = tf.reduce_mean(far[500:], axis=0)
for r, d, mean in zip(rate, decay, spread, strict=True):
    print(f"rate {r:.2f} decay {d:.2f}: {mean:.3f}")
