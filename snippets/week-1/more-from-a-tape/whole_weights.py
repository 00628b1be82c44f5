import tensorflow as tf


@tf.custom_gradient
def rounded(x):
    return tf.round(x), lambda upstream: upstream


rng = tf.random.Generator.from_seed(1)
x = rng.normal([100, 3])
for truth in ([3.0, -2.0, 1.0], [3.0, -2.0, 1.5]):
    y = tf.linalg.matvec(x, truth)
    w = tf.Variable(tf.zeros([3]))
    print("truth", truth)
    for step in range(41):
        with tf.GradientTape() as tape:
            prediction = tf.linalg.matvec(x, rounded(w))
            loss = tf.reduce_mean((prediction - y) ** 2)
        if step in (0, 10, 20, 38, 39, 40):
            print(f"{step:2}", tf.round(w).numpy(), f"loss {loss:.2f}")
        w.assign_sub(0.1 * tape.gradient(loss, w))
