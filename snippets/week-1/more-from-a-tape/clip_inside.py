import tensorflow as tf
from tensorflow import keras


@tf.custom_gradient
def clipped(x):
    """The same x; what comes back is cut to -1 and 1, entry by entry."""
    return tf.identity(x), lambda g: tf.clip_by_value(g, -1.0, 1.0)


def squares(y, prediction):
    return tf.reduce_sum((prediction - y) ** 2) / 2


huber = keras.losses.Huber(reduction="sum")
x = tf.linspace(-1.0, 4.0, 11)[:, tf.newaxis]
y = tf.tensor_scatter_nd_update(2 * x - 1, [[10, 0]], [60.0])
for name, loss_of, inside, limit in (
    ("not clipped", squares, tf.identity, 1e9),
    ("clipped at the end", squares, tf.identity, 10.0),
    ("clipped inside", squares, clipped, 1e9),
    ("Huber", huber, tf.identity, 1e9),
):
    line = tf.Variable([0.0, 0.0])
    for _ in range(80):
        with tf.GradientTape() as tape:
            loss = loss_of(y, inside(line[0] * x + line[1]))
        gradient = tf.clip_by_norm(tape.gradient(loss, line), limit)
        line.assign_sub(0.03 * gradient)
    print(f"{name:18}: {line[0]:.2f} x + {line[1]:.2f}")
