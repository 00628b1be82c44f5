import tensorflow as tf


def update(name, g, n, v, s):
    if name == "Adam":
        v, s = 0.9 * v - 0.1 * g, 0.999 * s + 0.001 * g**2
        return v / (1 - 0.9**n) / ((s / (1 - 0.999**n)) ** 0.5 + 1e-7), v, s
    if name in ("Adagrad", "RMSprop"):
        s = s + g**2 if name == "Adagrad" else 0.9 * s + 0.1 * g**2
        return -g / (s + 1e-7) ** 0.5, v, s
    v = 0.7 * v - g
    return {"SGD": -g, "momentum": v, "Nesterov": 0.7 * v - g}[name], v, s


rates = tf.constant([k * 10.0**p for p in (-2, -1, 0) for k in range(1, 10)])
turn = tf.constant([[1.0, 1.0], [-1.0, 1.0]]) / 2**0.5  # by 45 degrees
axes = tf.stack([tf.eye(2), turn])
a = tf.matmul(axes * [[0.5], [12.5]], axes, transpose_a=True)
print("          straight       turned")
for name in ("SGD", "momentum", "Nesterov", "Adagrad", "RMSprop", "Adam"):
    p = tf.repeat([[10.0, 1.0]] @ axes, len(rates), 1)  # a row for each rate
    steps, v, s = tf.zeros((2, len(rates))), 0.0, 0.0
    for n in range(1, 201):
        change, v, s = update(name, 2 * p @ a, n, v, s)
        p += rates[:, tf.newaxis] * change
        loss = tf.reduce_sum(p * (p @ a), 2)
        steps = tf.where(loss < 0.1, steps, n + 1.0)
    best = tf.gather(rates, tf.argmin(steps, 1))
    pairs = zip(tf.reduce_min(steps, 1), best, strict=True)
    print(f"{name:8}", *(f" {n:3g} at {rate:<5.2g}" for n, rate in pairs))
