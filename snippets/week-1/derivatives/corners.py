import tensorflow as tf

functions = {
    "abs at 0": (tf.abs, 0.0),
    "relu at 0": (tf.nn.relu, 0.0),
    "maximum(x, 0)": (lambda x: tf.maximum(x, 0.0), 0.0),
    "maximum(0, x)": (lambda x: tf.maximum(0.0, x), 0.0),
    "sqrt at 0": (tf.sqrt, 0.0),
    "log at 0": (tf.math.log, 0.0),
    "round at 2.4": (tf.round, 2.4),
}
for name, (f, start) in functions.items():
    x = tf.Variable(start)
    with tf.GradientTape() as tape:
        y = f(x)
    print(f"{name:13} {tape.gradient(y, x)}")
