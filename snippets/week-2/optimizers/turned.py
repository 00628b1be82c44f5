import tensorflow as tf


def update(name, g, n, v, s):
    if name in ("Adam", "no-m"):
        kept = 0.9 if name == "Adam" else 0.0
        v, s = kept * v - (1 - kept) * g, 0.999 * s + 0.001 * g**2
        return v / (1 - kept**n) / ((s / (1 - 0.999**n)) ** 0.5 + 1e-7), v, s
    if name in ("Adagrad", "RMSprop"):
        s = s + g**2 if name == "Adagrad" else 0.9 * s + 0.1 * g**2
        return -g / (s + 1e-7) ** 0.5, v, s
    v = (0.7 if name == "momentum" else 0.0) * v - g
    return v, v, s


rates = 10 ** (tf.range(-20.0, 10.0, dtype=tf.float64)[:, tf.newaxis] / 10)
turn = tf.constant([[1.0, 1.0], [-1.0, 1.0]], tf.float64) / 2**0.5  # by 45°
axes = tf.stack([tf.eye(2, dtype=tf.float64), turn] * 2)
a = [tf.transpose(r) * [0.5, c / 2] @ r for c in (25, 90) for r in axes[:2]]
print("               25  turned      90  turned")
for name in ("SGD", "momentum", "Adagrad", "RMSprop", "Adam", "no-m"):
    p = tf.repeat([[10.0, 1.0]] @ axes, len(rates), 1)  # a row for each rate
    steps, v, s = tf.zeros((4, len(rates))), 0.0, 0.0
    for n in range(1, 301):
        change, v, s = update(name, 2 * p @ a, n, v, s)
        p += rates * change
        steps = tf.where(tf.reduce_sum(p * (p @ a), 2) < 0.1, steps, n + 1.0)
    best = tf.reduce_min(steps, 1)
    best = tf.where(best < 100, best, 20 * tf.round(best / 20))
    print(f"{name:9}", *(f"{n:7g}" for n in best))
