import tensorflow as tf


def log(x):
    return tf.where(x > 0, tf.math.log(x), 0.0)


def root(x):
    return tf.where(x > 0, tf.sqrt(x), 0.0)


def safe_log(x):
    inside = tf.where(x > 0, x, 1.0)
    return tf.where(x > 0, tf.math.log(inside), 0.0)


def slope(function):
    with tf.GradientTape() as tape:
        y = function(x)
    return tape.gradient(y, x)


x = tf.Variable(0.0)
for function in (log, root, safe_log):
    print(f"{function.__name__:8} value {function(x)}", end="  ")
    print(f"slope {slope(function)}", end="  ")
    print(f"compiled {tf.function(slope, jit_compile=True)(function)}")
