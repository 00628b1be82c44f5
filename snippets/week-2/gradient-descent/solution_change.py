import tensorflow as tf

rates = tf.constant([0.01, 0.02, 0.04, 0.075, 0.12])
momenta = tf.constant([0.0, 0.5, 0.7, 0.9])
start = tf.constant([10.0, 1.0])

# one row for each momentum, one column for each rate, one ball in each
p = tf.Variable(tf.broadcast_to(start, (4, 5, 2)))
velocity, steps = tf.zeros_like(p), tf.zeros((4, 5), tf.int32)
for step in range(450):
    with tf.GradientTape() as tape:
        loss = 0.5 * (p[..., 0] ** 2 + 25 * p[..., 1] ** 2)
    steps = tf.where(loss < 0.01, steps, step + 1)  # it stays below from here
    gradient = tape.gradient(loss, p)
    velocity *= momenta[:, tf.newaxis, tf.newaxis]
    velocity -= rates[:, tf.newaxis] * gradient
    p.assign_add(velocity)

print("momentum", *(f"{rate:6.3g}" for rate in rates.numpy()))
for momentum, row in zip(momenta.numpy(), steps.numpy(), strict=True):
    print(f"{momentum:8.1f}", *(f"{n if n < 450 else '-':>6}" for n in row))
