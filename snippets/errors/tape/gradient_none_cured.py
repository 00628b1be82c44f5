import tensorflow as tf

x, count, w = tf.constant(2.0), tf.Variable(3.0), tf.Variable(4.0)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    questions = {
        "a constant": (x * x, x),
        "a float": (count * count, count),
        "in the block": (w * w, w),
        "rounded": (w + tf.stop_gradient(tf.round(w) - w), w),
    }
for name, (y, source) in questions.items():
    print(f"{name}: {tape.gradient(y, source).numpy()}")
