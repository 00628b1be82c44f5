import tensorflow as tf

waves = tf.range(1.0, 16.0)


def features(x):
    """15 sines and 15 cosines of x, the faster the smaller, and a 1."""
    both = tf.concat([tf.sin(x * waves), tf.cos(x * waves)], axis=1)
    bias = tf.ones_like(x)
    return tf.concat([both / tf.tile(waves**0.5, [2]), bias], axis=1)


tf.random.set_seed(3)
x = tf.random.uniform([300, 1], -3.0, 3.0)
y = tf.sin(x) + tf.random.normal([300, 1], stddev=0.5)
x_train, y_train = features(x[:25]), y[:25]
x_held, y_held = features(x[25:]), y[25:]
w = tf.Variable(tf.zeros([31, 1]))
for epoch in range(1001):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x_train @ w - y_train) ** 2)
    if epoch in (0, 1, 3, 10, 30, 100, 300, 1000):
        validation = tf.reduce_mean((x_held @ w - y_held) ** 2)
        print(f"epoch {epoch:4}  training {loss:.2f}", end="  ")
        print(f"validation {validation:.2f}")
    w.assign_sub(0.3 * tape.gradient(loss, w))
sine = tf.reduce_mean((tf.sin(x[25:]) - y[25:]) ** 2)
print(f"the sine itself            validation {sine:.2f}")
