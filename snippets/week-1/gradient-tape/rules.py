import tensorflow as tf


def update(name, g, n, v, s):
    """For the gradient g of step n: the change of w, and both memories."""
    if name == "momentum":
        v = 0.9 * v - 0.1 * g
        return v, v, s
    if name in ("Adagrad", "RMSprop"):
        s = s + g**2 if name == "Adagrad" else 0.9 * s + 0.1 * g**2
        return -0.1 * g / s**0.5, v, s
    v, s = 0.9 * v + 0.1 * g, 0.999 * s + 0.001 * g**2
    return -0.1 * v / (1 - 0.9**n) / (s / (1 - 0.999**n)) ** 0.5, v, s


of_keras = {
    "momentum": tf.keras.optimizers.SGD(0.1, momentum=0.9),
    "Adagrad": tf.keras.optimizers.Adagrad(0.1, initial_accumulator_value=0),
    "RMSprop": tf.keras.optimizers.RMSprop(0.1),
    "Adam": tf.keras.optimizers.Adam(0.1),
}
for name, optimizer in of_keras.items():
    w, v, s, by_keras = 0.0, 0.0, 0.0, tf.Variable(0.0)
    for n, g in enumerate((4.0, 1.0, -2.0), 1):
        change, v, s = update(name, g, n, v, s)
        w += change
        optimizer.apply([tf.constant(g)], [by_keras])
    print(f"{name:8}  by hand {w:.4f}, by Keras {by_keras.numpy():.4f}")
