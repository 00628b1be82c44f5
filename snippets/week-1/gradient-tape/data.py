import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)


def predict(x):
    return w * x + b


print("wanted:   ", y.numpy())
print("predicted:", predict(x).numpy())
print("mean squared error:", tf.reduce_mean((predict(x) - y) ** 2).numpy())
