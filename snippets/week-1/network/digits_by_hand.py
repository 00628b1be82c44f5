import tensorflow as tf
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.one_hot(labels, 10)
x, x_held, y, y_held = x[:1500], x[1500:], y[:1500], y[1500:]

rng = tf.random.Generator.from_seed(1)
w1 = tf.Variable(rng.normal([64, 32], stddev=(2 / 64) ** 0.5))
b1 = tf.Variable(tf.zeros([32]))
w2 = tf.Variable(rng.normal([32, 10], stddev=(2 / 32) ** 0.5))
b2 = tf.Variable(tf.zeros([10]))
weights = [w1, b1, w2, b2]


def network(x):
    return tf.nn.relu(x @ w1 + b1) @ w2 + b2


for step in range(1001):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((network(x) - y) ** 2)
    if step in (0, 10, 100, 300, 1000):
        same = tf.argmax(network(x_held), 1) == tf.argmax(y_held, 1)
        right = tf.math.count_nonzero(same)
        print(f"step {step:4}: loss {loss:.3f}, right {right} of 297")
    for weight, slope in zip(
        weights, tape.gradient(loss, weights), strict=True
    ):
        weight.assign_sub(slope)  # a rate of 1
