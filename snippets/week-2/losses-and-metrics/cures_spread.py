import tensorflow as tf

waves, points, values = tf.range(1.0, 16.0), [], []
for seed in range(1, 6):
    tf.random.set_seed(seed)
    x = tf.random.uniform([525, 1], -3.0, 3.0)
    values.append(tf.sin(x) + tf.random.normal([525, 1], stddev=0.5))
    both = [f(x * waves) / waves**0.5 for f in (tf.sin, tf.cos)]
    points.append(tf.concat([*both, tf.ones_like(x)], axis=1))
# five draws side by side: [5, examples, 31] and [5, examples, 1]
x_held, x = tf.split(tf.stack(points), [275, 250], axis=1)
y_held, y = tf.split(tf.stack(values), [275, 250], axis=1)


def show(name, x, y, penalty=0.0, epochs=300):
    w = tf.Variable(tf.zeros([5, 31, 1]))
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.reduce_mean((x @ w - y) ** 2, axis=1))
            loss += penalty * tf.reduce_sum(w**2)
        w.assign_sub(0.3 * tape.gradient(loss, w))
    losses = tf.reduce_mean((x_held @ w - y_held) ** 2, axis=[1, 2])
    print(f"{name:15}", *(f"{loss:.2f}" for loss in losses))


show("as it is:", x[:, :25], y[:, :25])
show("stopped at 10:", x[:, :25], y[:, :25], epochs=10)
show("penalty 0.05:", x[:, :25], y[:, :25], penalty=0.05)
show("penalty 0.2:", x[:, :25], y[:, :25], penalty=0.2)
show("250 examples:", x, y)
