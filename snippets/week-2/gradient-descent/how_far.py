import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def loss(w):
    return tf.reduce_mean((w * x - y) ** 2)


w = tf.Variable(3.2)
with tf.GradientTape() as tape:
    before = loss(w)
gradient = tape.gradient(before, w)
print(f"before the step: loss {before:.3f}")
for rate in (0.01, 0.1, 0.25, 0.4, 0.5, 0.6):
    after = loss(w - rate * gradient)
    verdict = "lower" if after < before else "HIGHER"
    print(f"rate {rate:<4}  loss {after:.3f}  {verdict}")
