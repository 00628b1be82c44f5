import tensorflow as tf

waves = tf.range(1.0, 16.0)


def validation_loss(x, y, penalty=0.0, epochs=500):
    w = tf.Variable(tf.zeros([31, 1]))
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ w - y) ** 2)
            loss += penalty * tf.reduce_sum(w**2)
        w.assign_sub(0.1 * tape.gradient(loss, w))
    return tf.reduce_mean((x_held @ w - y_held) ** 2)


print("seed  as it is  stopped  penalty  250 examples")
for seed in range(1, 6):
    tf.random.set_seed(seed)
    x = tf.random.uniform([525, 1], -3.0, 3.0)
    y = tf.sin(x) + tf.random.normal([525, 1], stddev=0.5)
    both = tf.concat([tf.sin(x * waves), tf.cos(x * waves)], axis=1)
    both /= tf.tile(waves**0.5, [2])
    x_held, x = tf.split(tf.concat([both, tf.ones_like(x)], 1), [275, 250])
    y_held, y = tf.split(y, [275, 250])
    as_it_is = validation_loss(x[:25], y[:25])
    stopped = validation_loss(x[:25], y[:25], epochs=30)
    penalty = validation_loss(x[:25], y[:25], penalty=0.05)
    losses = as_it_is, stopped, penalty, validation_loss(x, y)
    print(f"{seed:4}", *(f"{loss:8.2f}" for loss in losses))
