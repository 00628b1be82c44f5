import tensorflow as tf

tf.random.set_seed(3)
x = tf.random.uniform([525, 1], -3.0, 3.0)
y = tf.sin(x) + tf.random.normal([525, 1], stddev=0.5)
waves = tf.range(1.0, 16.0)
both = tf.concat([tf.sin(x * waves), tf.cos(x * waves)], axis=1)
both /= tf.tile(waves**0.5, [2])
features = tf.concat([both, tf.ones_like(x)], axis=1)
# the 25 and 275 points of the program before, and 225 more to learn from
x, x_held, x_more = tf.split(features, [25, 275, 225])
y, y_held, y_more = tf.split(y, [25, 275, 225])


def validation_loss(x=x, y=y, penalty=0.0, epochs=1000):
    w = tf.Variable(tf.zeros([31, 1]))
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ w - y) ** 2)
            loss += penalty * tf.reduce_sum(w**2)
        w.assign_sub(0.3 * tape.gradient(loss, w))
    return tf.reduce_mean((x_held @ w - y_held) ** 2)


many = tf.concat([x, x_more], 0), tf.concat([y, y_more], 0)
print(f"as it is:       {validation_loss():.2f}")
print(f"stopped at 10:  {validation_loss(epochs=10):.2f}")
print(f"with a penalty: {validation_loss(penalty=0.05):.2f}")
print(f"250 examples:   {validation_loss(*many):.2f}")
