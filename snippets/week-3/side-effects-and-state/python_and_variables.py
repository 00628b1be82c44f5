import tensorflow as tf

w = tf.Variable(2.0)


@tf.function
def taken(x):
    return w + tf.py_function(lambda a: w * a, [x], tf.float32)


@tf.function
def passed(x):
    return w + tf.py_function(lambda a, b: a * b, [x, w], tf.float32)


for function in (taken, passed):
    with tf.GradientTape() as tape:
        y = function(tf.constant(3.0))
    slope = tape.gradient(y, w)
    print(
        f"{function.python_function.__name__:6} {y:.0f}, gradient {slope:.0f}"
    )
