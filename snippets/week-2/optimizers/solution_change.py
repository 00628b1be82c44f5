import tensorflow as tf

rates = tf.constant([0.01, 0.02, 0.04, 0.075, 0.12])
momenta = tf.constant([0.0, 0.5, 0.7, 0.9])
start = tf.constant([10.0, 1.0])
kept, rate = momenta[:, tf.newaxis, tf.newaxis], rates[:, tf.newaxis]

for name in ("momentum", "Nesterov"):
    # one row for each momentum, one column for each rate, one ball in each
    p = tf.broadcast_to(start, (4, 5, 2))
    velocity, steps = tf.zeros_like(p), tf.zeros((4, 5), tf.int32)
    for step in range(450):
        ahead = p + kept * velocity if name == "Nesterov" else p
        velocity = kept * velocity - rate * ahead * [1.0, 25.0]
        p += velocity
        low = 0.5 * (p[..., 0] ** 2 + 25 * p[..., 1] ** 2) < 0.01
        steps = tf.where(low, steps, step + 2)  # it stays below from here
    print(f"{name:8}", *(f"{rate:6.3g}" for rate in rates.numpy()))
    for momentum, row in zip(momenta.numpy(), steps.numpy(), strict=True):
        print(f"{momentum:8.1f}", *(f"{n if n < 450 else '-':>6}" for n in row))
