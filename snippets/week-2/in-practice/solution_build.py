import tensorflow as tf


def complaints(forward, variables, x, y):
    """Say what is wrong with one training step, without taking it."""
    with tf.GradientTape() as tape:
        prediction = forward(x)
        loss = tf.reduce_mean((prediction - y) ** 2)
    if prediction.shape != y.shape:
        yield f"prediction {prediction.shape}, target {y.shape}"
    if not tf.math.is_finite(loss):
        yield f"loss is {loss:.0f}"
    for place, gradient in enumerate(tape.gradient(loss, variables)):
        if gradient is None:
            yield f"gradient {place} is None"
        elif not tf.reduce_any(gradient != 0):
            yield f"gradient {place} is zero"


dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
dense.build([8, 3])
x, y = tf.ones([8, 3]), tf.zeros([8, 1])
for forward, inputs, targets in (
    (dense, x, y),
    (dense, x, y[:, 0]),
    (dense, x / 0.0, y),
    (lambda x: dense(x).numpy(), x, y),
    (lambda x: tf.nn.relu(dense(x) - 50), x, y),
):
    print(list(complaints(forward, dense.variables, inputs, targets)))
