import tensorflow as tf

tf.random.set_seed(1)
x = tf.linspace(-3.0, 3.0, 31)[:, tf.newaxis]
y = tf.sin(x)


def loss(weights):
    slopes, shifts, heights, offset = tf.split(weights, [6, 6, 6, 1])
    curves = heights * tf.tanh(slopes * x + shifts)
    model = tf.reduce_sum(curves, axis=1, keepdims=True) + offset
    return tf.reduce_mean((model - y) ** 2)


weights = tf.Variable(tf.zeros(19))
with tf.GradientTape() as tape:
    here = loss(weights)
gradient = tape.gradient(here, weights)
print(f"loss {here:.3f}, length of the gradient {tf.norm(gradient):.3f}")

steps = tf.random.normal((1000, 19))
steps = 0.1 * steps / tf.norm(steps, axis=1, keepdims=True)
rises = tf.stack([loss(step) - here for step in steps])
for name, share in (("up", rises > 0), ("down", rises < 0)):
    share = tf.reduce_mean(tf.cast(share, tf.float32))
    print(f"directions that lead {name}: {share:.0%}")
print(f"loss after the best of them: {here + tf.reduce_min(rises):.3f}")
