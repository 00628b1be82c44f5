import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.uniform([400, 2], -1.5, 1.5)
inside = tf.reduce_sum(x**2, axis=1, keepdims=True) < 1.0
y = tf.cast(inside, tf.float32)
w1, b1 = rng.normal([2, 8]), tf.zeros([8])
w2, b2 = rng.normal([8, 1], stddev=0.35), tf.zeros([1])
weights = {"w1": w1, "b1": b1, "w2": w2, "b2": b2}
with tf.GradientTape() as tape:
    tape.watch(weights)
    z = x @ w1 + b1
    h = tf.nn.relu(z)
    p = h @ w2 + b2
    loss = tf.reduce_mean((p - y) ** 2)
by_tape = tape.gradient(loss, weights)

to_p = 2 * (p - y) / len(x)
to_z = to_p @ tf.transpose(w2) * tf.cast(z > 0, tf.float32)
by_hand = {
    "w1": tf.transpose(x) @ to_z,
    "b1": tf.reduce_sum(to_z, axis=0),
    "w2": tf.transpose(h) @ to_p,
    "b2": tf.reduce_sum(to_p, axis=0),
}
for name, slope in by_hand.items():
    difference = tf.reduce_max(abs(slope - by_tape[name]))
    print(name, slope.shape, f"largest difference {difference:.6f}")
