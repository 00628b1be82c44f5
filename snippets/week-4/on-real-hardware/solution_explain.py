import tensorflow as tf

rng = tf.random.Generator.from_seed(2)
x, start = rng.normal([64, 8]), rng.normal([8, 32]) / 2
y = tf.sin(3 * tf.reduce_sum(x, axis=1, keepdims=True))


@tf.function
def train(rate, divisor, dtype):
    w, v = tf.cast(start, dtype), tf.zeros([32, 1], dtype)
    rate, losses = tf.cast(rate, dtype), tf.TensorArray(dtype, 1000)
    for step in tf.range(1000):
        with tf.GradientTape() as tape:
            tape.watch([w, v])
            error = tf.tanh(tf.cast(x, dtype) @ w) @ v - tf.cast(y, dtype)
            loss = tf.reduce_sum(error**2) / divisor
        by_w, by_v = tape.gradient(loss, [w, v])
        w, v = w - rate * by_w, v - rate * by_v
        losses = losses.write(step, tf.reduce_mean(error**2))
    return tf.cast(losses.stack(), tf.float64)


print("five digits agree at step 1, 2, 10, 100, 1000")
for rate in tf.constant([0.05, 0.2]):
    exact = train(rate, 64, tf.float64)
    for divisor, dtype in ((64, tf.float32), (32, tf.float64)):
        run = train(rate, divisor, dtype)
        same = (tf.abs(run / exact - 1) < 1e-5).numpy()[[0, 1, 9, 99, 999]]
        end = "learns" if tf.reduce_mean(run[-100:]) < run[0] / 10 else "fails"
        print(f"rate {rate:.2f} / {divisor} {dtype.name}:", *(same * 1), end)
