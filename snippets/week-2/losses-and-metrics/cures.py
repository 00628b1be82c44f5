import tensorflow as tf

waves = tf.range(1.0, 16.0)


def features(x):
    both = tf.concat([tf.sin(x * waves), tf.cos(x * waves)], axis=1)
    return both / tf.tile(waves**0.5, [2])


def validation_loss(examples=25, penalty=0.0, epochs=3000):
    tf.random.set_seed(1)
    x = tf.random.uniform([600, 1], -3.0, 3.0)
    y = tf.sin(x) + tf.random.normal([600, 1], stddev=0.5)
    x_train, y_train = features(x[:examples]), y[:examples]
    w = tf.Variable(tf.zeros([30, 1]))
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x_train @ w - y_train) ** 2)
            loss += penalty * tf.reduce_sum(w**2)
        w.assign_sub(0.1 * tape.gradient(loss, w))
    return tf.reduce_mean((features(x[300:]) @ w - y[300:]) ** 2)


print(f"as it is:       {validation_loss():.2f}")
print(f"stopped at 30:  {validation_loss(epochs=30):.2f}")
print(f"with a penalty: {validation_loss(penalty=0.05):.2f}")
print(f"250 examples:   {validation_loss(examples=250):.2f}")
