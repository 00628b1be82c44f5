import tensorflow as tf

x = tf.constant([0.5, 1.0, 1.5, 2.0])
y = tf.constant([1.2, 1.9, 3.2, 3.9])


def curvature(model, w):
    """The second derivative of the mean squared error at this weight."""
    w = tf.Variable(w)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            loss = tf.reduce_mean((model(w) - y) ** 2)
        gradient = inner.gradient(loss, w)
    return outer.gradient(gradient, w)


print("w          ", *(f"{w:7.1f}" for w in (-1.0, 0.0, 1.0, 2.0)))
for name, model in (
    ("w x        ", lambda w: w * x),
    ("4 tanh(w x)", lambda w: 4 * tf.tanh(w * x)),
):
    bends = [curvature(model, w) for w in (-1.0, 0.0, 1.0, 2.0)]
    print(name, *(f"{bend:7.2f}" for bend in bends))
