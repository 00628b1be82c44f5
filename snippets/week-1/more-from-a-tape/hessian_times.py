import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = tf.linspace(-3.0, 3.0, 31)[:, tf.newaxis]
weights = tf.Variable(rng.normal([10]))
direction = rng.normal([10])


def gradient():
    with tf.GradientTape() as tape:
        slopes, shifts, heights, offset = tf.split(weights, [3, 3, 3, 1])
        curves = heights * tf.tanh(slopes * x + shifts)
        model = tf.reduce_sum(curves, axis=1, keepdims=True) + offset
        loss = tf.reduce_mean((model - tf.sin(x)) ** 2)
    return tape.gradient(loss, weights)


with tf.GradientTape(persistent=True) as outer:
    slopes = gradient()
hessian = outer.jacobian(slopes, weights)
twice_back = outer.gradient(slopes, weights, output_gradients=direction)
with tf.autodiff.ForwardAccumulator(weights, direction) as forward:
    slopes = gradient()
by_matrix = tf.linalg.matvec(hessian, direction)
print("matrix          ", by_matrix[:4].numpy().round(3))
print("twice back      ", twice_back[:4].numpy().round(3))
print("forward and back", forward.jvp(slopes)[:4].numpy().round(3))
