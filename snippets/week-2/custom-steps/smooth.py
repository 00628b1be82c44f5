import tensorflow as tf
from tensorflow import keras

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([5, 20, 1], -3.0, 3.0)
y = tf.sin(x) + rng.normal([5, 20, 1], stddev=0.3)
start, grid = rng.normal([3, 5, 1, 50], 0, 3), tf.linspace([-3.0], [3.0], 200)


@tf.function
def step(w, b, v, adam, penalty):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            inner.watch(x)
            p = tf.tanh(x @ w + b) @ v
        slopes = inner.gradient(p, x)
        loss = tf.reduce_sum((p - y) ** 2 + penalty * slopes**2) / 20
    adam.apply(outer.gradient(loss, [w, b, v]), [w, b, v])


for penalty in (0.0, 0.1):
    adam = keras.optimizers.Adam(0.005)
    w, b = tf.Variable(start[0]), tf.Variable(start[1])
    v = tf.Variable(tf.reshape(start[2], [5, 50, 1]) / 20)
    adam.build([w, b, v])
    for _ in range(500):
        step(w, b, v, adam, penalty)
    for a, c in ((x, y), (grid, tf.sin(grid))):
        off = tf.reduce_mean((tf.tanh(a @ w + b) @ v - c) ** 2, [1, 2])
        print(penalty, *(f" {loss:.3f}" for loss in off))
