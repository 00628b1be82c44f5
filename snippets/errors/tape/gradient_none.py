import tensorflow as tf

x, count, w = tf.constant(2.0), tf.Variable(3), tf.Variable(4.0)
before = w * w
with tf.GradientTape(persistent=True) as tape:
    questions = {
        "a constant": (x * x, x),
        "an integer": (count * count, count),
        "from before the block": (before, w),
        "rounded": (tf.round(w), w),
    }
for name, (y, source) in questions.items():
    print(f"{name}: {tape.gradient(y, source)}")
