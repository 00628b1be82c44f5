import tensorflow as tf


def f(x):
    return tf.where(x > 0, tf.math.log(x), 0.0)


def safe(x):
    inside = tf.where(x > 0, x, 1.0)
    return tf.where(x > 0, tf.math.log(inside), 0.0)


for name, function in (("f", f), ("safe", safe)):
    x = tf.Variable(0.0)
    with tf.GradientTape() as tape:
        y = function(x)
    print(f"{name}(0) = {y.numpy()}, slope {tape.gradient(y, x).numpy()}")
